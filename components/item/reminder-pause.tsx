import { DeedForm } from '@/components/form/deed-form'
import type { CalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { FormAction } from '@/lib/form-state'
import { REMINDER_DAYS } from '@/lib/register/reminders'

type ReminderPauseProps = { itemId: string; until: CalendarDate | null; action: FormAction }

/** When the handler hears of the term by mail, and the way to hear of it later. */
export function ReminderPause({ itemId, until, action }: ReminderPauseProps) {
  const later = (days: number) => ({ id: itemId, days })
  return (
    <section aria-labelledby="herinnering" className="no-print mt-6 space-y-2 text-sm">
      <h2 id="herinnering" className="font-semibold">
        Herinnering per mail
      </h2>
      <p className="text-ink-quiet">
        {until
          ? `U hoort hier niets over tot ${formatDay(until)}.`
          : `${REMINDER_DAYS.slice(0, -1).join(', ')} en ${REMINDER_DAYS.at(-1)} dag voor de termijn, en daarna elke maandag.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <DeedForm action={action} hidden={later(7)} deed="Een week later" size="small" />
        <DeedForm action={action} hidden={later(30)} deed="Een maand later" size="small" />
        {until && <DeedForm action={action} hidden={later(0)} deed="Gewoon" size="small" />}
      </div>
    </section>
  )
}
