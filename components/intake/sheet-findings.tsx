import type { SheetPreview } from '@/lib/intake/sheet/schema'

/** What asks for a look, by the line of the sheet. */
export function SheetFindings({ shown: { findings, found } }: { shown: SheetPreview }) {
  if (found === 0) return <p className="text-ink-quiet">Er is niets dat om een blik vraagt.</p>
  return (
    <div className="space-y-1 border-l-4 border-warn bg-warn-dim px-3 py-2 text-sm">
      <p className="font-semibold">{found === 1 ? '1 bevinding' : `${found} bevindingen`}</p>
      <ul className="space-y-1">
        {findings.map(({ line, message, code }, index) => (
          <li key={index}>
            Regel {line}: {message} <span className="text-ink-quiet">({code})</span>
          </li>
        ))}
      </ul>
      {found > findings.length && <p>En nog {found - findings.length}; in de beoordeling staan ze bij hun regel.</p>}
    </div>
  )
}
