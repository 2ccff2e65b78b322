import { FileText, Gavel, MessageSquareQuote, type LucideIcon } from 'lucide-react'
import { Icon } from '@/components/ui/icon'

export type KindValue = 'motie' | 'toezegging' | 'aanvullend'

const shapes: Record<KindValue, LucideIcon> = { motie: Gavel, toezegging: MessageSquareQuote, aanvullend: FileText }

/** What kind of item it is: icon and word, never a colour. */
export function KindLabel({ kind }: { kind: KindValue }) {
  return (
    <span className="text-sm whitespace-nowrap text-ink-quiet">
      <Icon shape={shapes[kind]} size={14} beside="before" />
      {kind}
    </span>
  )
}
