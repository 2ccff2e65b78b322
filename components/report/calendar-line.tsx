import { Check, CircleAlert, CircleDot, Circle } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay, formatDistance } from '@/lib/calendar/format'
import type { CalendarStep } from '@/lib/report/calendar'

type CalendarLineProps = { steps: readonly CalendarStep[]; today: CalendarDate }

const LOOKS = {
  done: { shape: Check, look: 'border-line-strong text-ink-quiet', word: 'klaar' },
  late: { shape: CircleAlert, look: 'border-alarm text-alarm', word: 'te laat' },
  now: { shape: CircleDot, look: 'border-accent text-accent', word: 'nu' },
  coming: { shape: Circle, look: 'border-line text-ink', word: 'komt nog' },
} as const

/** The calendar of a report as a line: where we are, and which steps are late. */
export function CalendarLine({ steps, today }: CalendarLineProps) {
  return (
    <ol aria-label="Planning" className="mb-2 grid gap-y-3 sm:grid-cols-4">
      {steps.map((step) => {
        const { shape, look, word } = LOOKS[step.state]
        return (
          <li
            key={step.key}
            aria-current={step.state === 'now' ? 'step' : undefined}
            className={`border-l-4 py-0.5 pl-3 sm:border-t-4 sm:border-l-0 sm:pt-2 sm:pr-4 sm:pl-0 ${look}`}
          >
            <p className="flex items-center gap-1.5 font-semibold">
              <Icon shape={shape} size={16} />
              {step.label}
              <span className="sr-only">: {word}</span>
            </p>
            <p className="text-sm text-ink">
              <span className="whitespace-nowrap">{formatDay(step.day)}</span>
              {step.state !== 'done' && (
                <span className={`ml-2 whitespace-nowrap ${step.state === 'late' ? 'text-alarm' : 'text-ink-quiet'}`}>
                  {formatDistance(step.day, today)}
                </span>
              )}
            </p>
            {step.state !== 'done' && step.left > 0 && (
              <p className={`text-sm ${step.state === 'late' ? 'text-alarm' : 'text-ink-quiet'}`}>
                nog {step.left} {step.left === 1 ? 'tekst' : 'teksten'}
              </p>
            )}
            {step.odd && <p className="text-sm text-warn">{step.odd}</p>}
          </li>
        )
      })}
    </ol>
  )
}
