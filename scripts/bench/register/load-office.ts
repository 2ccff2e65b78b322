import type pg from 'pg'
import { addMonths, type CalendarDate } from '@/lib/calendar/date'
import { idOf, insertRows } from './insert-rows'
import { YEARS } from './shares'
import { PARTIES, SUBJECTS, SURNAMES } from './vocabulary'

/** Kinds of row, for their ids. */
export const KIND = { department: 1, user: 2, theme: 3, minister: 4, report: 5, member: 6, party: 7, item: 8, other: 9 }

export const SIZE = { departments: 8, users: 40, themes: 16, reports: YEARS * 2 }

/** The user that the measurements are made as: a coordinator. */
export const MEASURER = idOf(KIND.user, 0)

/** People, departments, themes, a minister, members and the half-year reports that the generated items refer to. */
export async function loadOffice(pool: pg.Pool, today: CalendarDate): Promise<void> {
  await insertRows(
    pool,
    'Department',
    counted(SIZE.departments, (number) => ({
      id: idOf(KIND.department, number),
      name: `Afdeling ${number + 1}`,
      abbreviation: `A${number + 1}`,
    })),
  )
  await insertRows(
    pool,
    'User',
    counted(SIZE.users, (number) => ({
      id: idOf(KIND.user, number),
      issuer: 'meting',
      subject: String(number),
      name: `Medewerker ${number + 1}`,
      role: number === 0 ? 'coordinator' : 'behandelaar',
      head: false,
      version: 1,
      createdAt: `${today}T00:00:00Z`,
      departmentId: idOf(KIND.department, number % SIZE.departments),
    })),
  )
  await insertRows(
    pool,
    'Theme',
    counted(SIZE.themes, (number) => ({
      id: idOf(KIND.theme, number),
      name: `Thema ${SUBJECTS[number]}`,
      order: number,
    })),
  )
  await loadParliament(pool)
  await insertRows(
    pool,
    'Report',
    counted(SIZE.reports, (number) => reportOf(number, today)),
  )
}

async function loadParliament(pool: pg.Pool): Promise<void> {
  await insertRows(pool, 'Minister', [{ id: idOf(KIND.minister, 0), post: 'Minister van Justitie en Veiligheid' }])
  await insertRows(
    pool,
    'Party',
    PARTIES.map((abbreviation, number) => ({ id: idOf(KIND.party, number), abbreviation })),
  )
  await insertRows(
    pool,
    'Member',
    SURNAMES.map((name, number) => ({ id: idOf(KIND.member, number), name })),
  )
}

function reportOf(number: number, today: CalendarDate) {
  const sentOn = addMonths(today, (number + 1 - SIZE.reports) * 6)
  const year = Math.floor(number / 2) + 1900
  return {
    id: idOf(KIND.report, number),
    name: `Halfjaarbericht ${number + 1}`,
    year,
    half: (number % 2) + 1,
    plannedOn: sentOn,
    sentOn,
    annexNumber: 3,
    annexTitle: 'Moties en toezeggingen',
    directorate: 'Directie',
    state: 'historie',
    version: 1,
    createdAt: `${sentOn}T00:00:00Z`,
  }
}

function counted<Value>(count: number, make: (number: number) => Value): Value[] {
  return Array.from({ length: count }, (_, number) => make(number))
}
