import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** Says the same for what does not exist and for what this person may not see. */
export function NothingHere() {
  return (
    <EmptyState title="Hier is niets" actions={<LinkButton href="/">Naar het overzicht</LinkButton>}>
      Dit adres bestaat niet (meer), of het is niet voor uw rol. Klopt dat niet, vraag dan een beheerder.
    </EmptyState>
  )
}
