import {
  ArrowRight,
  CalendarOff,
  Check,
  CircleAlert,
  CircleQuestionMark,
  Clock,
  History,
  Minus,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { besideWord, Icon } from '@/components/ui/icon'

/** The stored status of an item, or what is computed from its term. The value is the word, with `_` for a space. */
export type StatusValue =
  | 'lopend'
  | 'deels_afgedaan'
  | 'afgedaan'
  | 'vervallen'
  | 'overgedragen'
  | 'onbekend'
  | 'te_laat'
  | 'binnenkort'
  | 'zonder_termijn'
  | 'uitgesteld'

type StatusBadgeProps = {
  status: StatusValue
  /** Instead of the word itself: "2x uitgesteld". */
  children?: ReactNode
}

const looks: Record<StatusValue, { mark: ReactNode; look: string }> = {
  te_laat: { mark: icon(CircleAlert), look: 'filled rounded-control bg-alarm px-1.5 font-semibold text-on-alarm' },
  binnenkort: { mark: icon(Clock), look: 'rounded-control border border-warn px-1.5 font-semibold text-warn' },
  lopend: { mark: dot('full'), look: '' },
  deels_afgedaan: { mark: dot('half'), look: '' },
  afgedaan: { mark: icon(Check), look: '' },
  vervallen: { mark: icon(Minus), look: 'text-ink-quiet' },
  overgedragen: { mark: icon(ArrowRight), look: 'text-ink-quiet' },
  onbekend: { mark: icon(CircleQuestionMark), look: 'text-warn' },
  zonder_termijn: { mark: icon(CalendarOff), look: 'text-ink-quiet' },
  uitgesteld: { mark: icon(History), look: 'text-ink-quiet' },
}

/** Icon and word; colour only for what presses. */
export function StatusBadge({ status, children }: StatusBadgeProps) {
  const { mark, look } = looks[status]
  return (
    <span className={`inline-block py-0.5 text-sm whitespace-nowrap ${look}`}>
      {mark}
      {children ?? status.replaceAll('_', ' ')}
    </span>
  )
}

function icon(shape: LucideIcon) {
  return <Icon shape={shape} size={14} beside="before" />
}

/** The small dot of what runs; half of it when half is done. */
function dot(part: 'full' | 'half') {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden className={besideWord.before}>
      <circle
        cx="7"
        cy="7"
        r="4"
        fill={part === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {part === 'half' && <path d="M7 3a4 4 0 0 1 0 8z" fill="currentColor" />}
    </svg>
  )
}
