/** @example reportName(2026, 1) // 'Eerste halfjaarbericht politie 2026' */
export function reportName(year: number, half: number): string {
  return `${half === 1 ? 'Eerste' : 'Tweede'} halfjaarbericht politie ${year}`
}
