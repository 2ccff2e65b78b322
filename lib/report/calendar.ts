import type { CalendarDate } from '@/lib/calendar/date'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { isWorkingDay, workingDaysBefore, workingDaysUntil } from '@/lib/calendar/working-days'
import type { SectionStage } from '@/lib/report/schema'

/** The days by which a report moves on: the texts are in, the departments agree, the directorate agrees, it is sent. */
export type ReportCalendar = {
  textsDue: CalendarDate
  departmentDue: CalendarDate
  directorateDue: CalendarDate
  plannedOn: CalendarDate
}

/** What somebody set; null is "as it follows from the day of sending". */
type SetCalendar = { plannedOn: CalendarDate } & Record<
  'textsDue' | 'departmentDue' | 'directorateDue',
  CalendarDate | null
>

/** Working days before the day of sending, as the office usually plans. */
const USUAL = { textsDue: 20, departmentDue: 12, directorateDue: 5 } as const

/** The calendar of a report: the days that were set, and for the others so many working days before it is sent. */
export function calendarOf(report: SetCalendar, recess: RecessCalendar): ReportCalendar {
  const { plannedOn } = report
  const usual = (step: keyof typeof USUAL) => report[step] ?? workingDaysBefore(plannedOn, USUAL[step], recess)
  return {
    textsDue: usual('textsDue'),
    departmentDue: usual('departmentDue'),
    directorateDue: usual('directorateDue'),
    plannedOn,
  }
}

/** One step on the line: `left` sections have not come so far; the first that is neither done nor late is where we are. */
export type CalendarStep = {
  key: keyof ReportCalendar
  label: string
  day: CalendarDate
  left: number
  state: 'done' | 'late' | 'now' | 'coming'
  /** Why this day is an odd one: in a weekend, on a holiday or in a recess. */
  odd: string | null
}

const STEPS = [
  ['textsDue', 'Inzending teksten', ['concept']],
  ['departmentDue', 'Akkoord afdeling', ['concept', 'aangeleverd']],
  ['directorateDue', 'Akkoord directie', ['concept', 'aangeleverd', 'akkoord_afdeling']],
  ['plannedOn', 'Verzending', ['concept', 'aangeleverd', 'akkoord_afdeling']],
] as const satisfies readonly (readonly [keyof ReportCalendar, string, readonly SectionStage[]])[]

/** The calendar as a line, with where we are and what is late. */
export function calendarLine(
  calendar: ReportCalendar,
  stages: readonly SectionStage[],
  sent: boolean,
  recess: RecessCalendar,
  today: CalendarDate,
): CalendarStep[] {
  let found = false
  return STEPS.map(([key, label, before]) => {
    const day = calendar[key]
    const waiting: readonly SectionStage[] = before
    const left = sent ? 0 : stages.filter((stage) => waiting.includes(stage)).length
    const done = sent || (key !== 'plannedOn' && stages.length > 0 && left === 0)
    const late = !done && day < today
    const state = done ? 'done' : late ? 'late' : found ? 'coming' : 'now'
    if (state === 'now') found = true
    return { key, label, day, left, state, odd: sent ? null : oddness(day, recess) }
  })
}

function oddness(day: CalendarDate, recess: RecessCalendar): string | null {
  const within = recess.find(({ first, last }) => first <= day && day <= last)
  if (within) return `valt in het ${within.name}`
  return isWorkingDay(day, recess) ? null : 'is geen werkdag'
}

const DUE: Record<SectionStage, keyof ReportCalendar> = {
  concept: 'textsDue',
  aangeleverd: 'departmentDue',
  akkoord_afdeling: 'directorateDue',
  akkoord_directie: 'plannedOn',
}

/** The day by which a section must have left its stage. */
export function dueOf(stage: SectionStage, calendar: ReportCalendar): CalendarDate {
  return calendar[DUE[stage]]
}

/** Whether a section should have been further by now; a text that the directorate agreed to never is. */
export function isLate(stage: SectionStage, calendar: ReportCalendar, today: CalendarDate): boolean {
  return stage !== 'akkoord_directie' && dueOf(stage, calendar) < today
}

/**
 * Whether people are reminded of a text on this day: so many working days before its day as the report says, on the day
 * itself when it says 0, on the first working day after it, and then every fifth one while it is late.
 */
export function remindsOn(
  stage: SectionStage,
  {
    calendar,
    reminderDays,
    recess,
  }: { calendar: ReportCalendar; reminderDays: readonly number[]; recess: RecessCalendar },
  today: CalendarDate,
): boolean {
  if (stage === 'akkoord_directie' || !isWorkingDay(today, recess)) return false
  const due = dueOf(stage, calendar)
  if (due < today) return workingDaysUntil(due, today, recess) % 5 === 1
  return reminderDays.includes(workingDaysUntil(today, due, recess))
}
