import { Disclosure } from '@/components/ui/disclosure'
import type { Finding } from '@/lib/allocation/finding'
import { count } from '@/lib/scenario/words'

/** A finding of any part: the calculation's own, or one that travelled. */
type Line = Pick<Finding, 'severity' | 'message' | 'row' | 'columnName'> & { code: string }

type FindingLinesProps = { findings: readonly Line[]; title?: string; open?: boolean }

/** Findings of the calculation, each with its code and its place in the file. */
export function FindingLines({ findings, title = 'Bevindingen', open = false }: FindingLinesProps) {
  if (findings.length === 0) return null
  return (
    <Disclosure summary={`${title} (${findings.length})`} open={open}>
      <ul className="max-w-text divide-y divide-line border-y border-line text-sm">
        {findings.toSorted(byWeight).map(({ code, severity, message, row, columnName }, place) => (
          <li key={`${code}-${row ?? ''}-${columnName ?? ''}-${place}`} className="py-2">
            <span className={severity === 'error' ? 'font-semibold text-alarm' : 'text-warn'}>
              {severity === 'error' ? 'Fout' : 'Let op'} {code}
            </span>{' '}
            {placeWords(row, message.includes(`"${columnName}"`) ? undefined : columnName)}
            {message}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Errors first, columns that are not used last. */
function byWeight(one: Line, other: Line): number {
  return weightOf(one) - weightOf(other)
}

function weightOf({ severity, code }: Line): number {
  return severity === 'error' ? 0 : code === 'W610' ? 2 : 1
}

function placeWords(row: number | undefined, columnName: string | undefined): string {
  if (row === undefined) return columnName === undefined ? '' : `Kolom “${columnName}”: `
  return columnName === undefined ? `Rij ${count(row)}: ` : `Rij ${count(row)}, kolom “${columnName}”: `
}
