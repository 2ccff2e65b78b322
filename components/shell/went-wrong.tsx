'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

type WentWrongProps = {
  /** The number under which the server wrote down what happened. */
  digest?: string
  retry: () => void
}

/** Something broke that should not: what it means, and what one can do. */
export function WentWrong({ digest, retry }: WentWrongProps) {
  return (
    <EmptyState
      title="Deze pagina kon niet worden getoond"
      actions={
        <>
          <Button type="button" kind="primary" onClick={retry}>
            Probeer het opnieuw
          </Button>
          <LinkButton href="/">Naar het overzicht</LinkButton>
        </>
      }
    >
      <p>Wat u al had bewaard, is bewaard. Gaat het weer mis, geef dan dit door aan een beheerder.</p>
      {digest && <p>Meldingsnummer: {digest}</p>}
    </EmptyState>
  )
}
