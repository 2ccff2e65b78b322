import { day } from '@/lib/calendar/date'
import type { ExampleRecess } from './types'

/**
 * Summer and Christmas recess of the Tweede Kamer. Sources: the chamber's own list "Recessen" (summer 2023, Christmas 2023,
 * summer 2024), newspapers of the day (summer 2022, Christmas 2025), and the debates of 2 July and 2 September 2025 in the
 * annex (summer 2025). What is not confirmed by any of these is `assumed`; a beheerder can change it.
 */
export const RECESSES: readonly ExampleRecess[] = [
  known('2021/22', 'zomerreces', '2022-07-08', '2022-09-05'),
  known('2022/23', 'zomerreces', '2023-07-07', '2023-09-04'),
  known('2023/24', 'zomerreces', '2024-07-05', '2024-09-02'),
  known('2024/25', 'zomerreces', '2025-07-04', '2025-09-01'),
  assumed('2025/26', 'zomerreces', '2026-07-03', '2026-08-31'),
  assumed('2026/27', 'zomerreces', '2027-07-02', '2027-08-30'),
  assumed('2021/22', 'kerstreces', '2021-12-17', '2022-01-10'),
  assumed('2022/23', 'kerstreces', '2022-12-23', '2023-01-16'),
  known('2023/24', 'kerstreces', '2023-12-22', '2024-01-15'),
  assumed('2024/25', 'kerstreces', '2024-12-20', '2025-01-13'),
  known('2025/26', 'kerstreces', '2025-12-19', '2026-01-12'),
  assumed('2026/27', 'kerstreces', '2026-12-18', '2027-01-11'),
]

function known(session: string, kind: ExampleRecess['kind'], firstDay: string, lastDay: string): ExampleRecess {
  return { session, kind, firstDay: day(firstDay), lastDay: day(lastDay), assumed: false }
}

function assumed(session: string, kind: ExampleRecess['kind'], firstDay: string, lastDay: string): ExampleRecess {
  return { ...known(session, kind, firstDay, lastDay), assumed: true }
}
