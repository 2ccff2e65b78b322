import type { DepartmentKey, ExampleDepartment, ExampleMinister, ExampleUser } from './types'
import type { ThemeKey } from './themes'

/** An invented directorate; nobody here exists. */
export const DIRECTORATE = 'Directie Voorbeeldzaken Politie'

export const DEPARTMENTS: readonly ExampleDepartment[] = [
  { key: 'mensen', name: 'Afdeling Mensen en Middelen', abbreviation: 'MM' },
  { key: 'wijk', name: 'Afdeling Wijk en Gezag', abbreviation: 'WG' },
  { key: 'opsporing', name: 'Afdeling Opsporing en Gegevens', abbreviation: 'OG' },
]

export const USERS: readonly ExampleUser[] = [
  { userName: 'noor.vandijk', name: 'Noor van Dijk', role: 'coordinator', department: null, head: false },
  { userName: 'bram.hoekzema', name: 'Bram Hoekzema', role: 'behandelaar', department: 'mensen', head: false },
  { userName: 'yasmin.azzouzi', name: 'Yasmin Azzouzi', role: 'behandelaar', department: 'opsporing', head: true },
  { userName: 'teun.wagenvoort', name: 'Teun Wagenvoort', role: 'behandelaar', department: 'wijk', head: false },
  { userName: 'liv.oosterbaan', name: 'Liv Oosterbaan', role: 'lezer', department: 'wijk', head: false },
  { userName: 'koen.terhorst', name: 'Koen ter Horst', role: 'beheerder', department: null, head: false },
]

/** The posts that made the commitments; the annexes name no persons. */
export const MINISTERS: readonly ExampleMinister[] = [
  { key: 'jenv', post: 'Minister van Justitie en Veiligheid' },
  { key: 'staatssecretaris', post: 'Staatssecretaris van Justitie en Veiligheid' },
  { key: 'rechtsbescherming', post: 'Staatssecretaris Rechtsbescherming' },
]

/** Which department answers for a theme. */
export const DEPARTMENT_OF_THEME: Record<ThemeKey, DepartmentKey> = {
  personeel: 'mensen',
  iedereen: 'mensen',
  zichtbaarheid: 'wijk',
  sterkte: 'wijk',
  boas: 'wijk',
  samenwerking: 'wijk',
  overig: 'wijk',
  gegevens: 'opsporing',
  online: 'opsporing',
  zeden: 'opsporing',
  techniek: 'opsporing',
}

/** Who writes for a department. */
export const HANDLER_OF_DEPARTMENT: Record<DepartmentKey, string> = {
  mensen: 'bram.hoekzema',
  wijk: 'teun.wagenvoort',
  opsporing: 'yasmin.azzouzi',
}

/** Open items of a department that nobody has taken up yet, so that "nieuw" is seen on the screens. */
export const WITHOUT_HANDLER: readonly string[] = [
  '2022-1-017',
  '2022-1-020',
  '2022-1-025',
  '2025-2-015',
  '2025-2-034',
  '2025-2-036',
]
