'use client'

import { SHEET_FIELD_WORDS } from '@/components/intake/sheet-field-words'
import { SheetFindings } from '@/components/intake/sheet-findings'
import { SheetRows } from '@/components/intake/sheet-rows'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { SHEET_FIELDS } from '@/lib/intake/sheet/columns'
import type { SheetPreview } from '@/lib/intake/sheet/schema'

type SheetPreviewFormProps = {
  shown: SheetPreview
  look: (form: FormData) => void
  take: (form: FormData) => void
  /** Why reading it in was refused, one Dutch sentence. */
  problem: string | null
}

const FIELDS = SHEET_FIELDS.map((value) => ({ value, label: SHEET_FIELD_WORDS[value] }))
const HEAD_ROWS = Array.from({ length: 11 }, (_, row) => ({
  value: String(row),
  label: row === 0 ? 'er zijn geen koppen' : `regel ${row}`,
}))

/** Which column is what, and what the rows give by that. The rows travel with the form; nothing is stored. */
export function SheetPreviewForm({ shown, look, take, problem }: SheetPreviewFormProps) {
  const { naam, werk, blad, bladen, blok, kop, columns, warnings, remembered } = shown
  return (
    <form action={look} className="space-y-6">
      <input type="hidden" name="naam" value={naam} />
      <input type="hidden" name="blok" value={blok} />
      <input type="hidden" name="werk" value={werk} />
      <input type="hidden" name="gelezen" value={blad} />
      {bladen.map((name) => (
        <input key={name} type="hidden" name="bladen" value={name} />
      ))}
      {problem && (
        <Notice tone="alarm" title="Nog niet ingelezen" live="assertive">
          {problem}
        </Notice>
      )}
      {remembered && <Notice tone="info">De kolommen staan zoals de vorige keer bij een tabel met deze koppen.</Notice>}
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
      <section aria-labelledby="kolommen" className="space-y-3">
        <h2 id="kolommen" className="text-xl">
          Wat staat in welke kolom
        </h2>
        <div className="grid max-w-form gap-3 sm:grid-cols-2">
          {bladen.length > 1 && (
            <Select
              name="blad"
              label="Blad"
              choices={bladen.map((name) => ({ value: name, label: name }))}
              defaultValue={blad}
            />
          )}
          <Select name="kop" label="De koppen staan op" choices={HEAD_ROWS} defaultValue={String(kop)} />
        </div>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          {columns.map(({ heading, field }, column) => (
            <Select
              key={column}
              id={`kolom-${column}`}
              name="kolom"
              label={heading}
              choices={FIELDS}
              empty="laat weg"
              defaultValue={field}
            />
          ))}
        </div>
        <SubmitButton kind="quiet" busy="Bezig…">
          Ververs het voorbeeld
        </SubmitButton>
      </section>
      <RowsAsRead shown={shown} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton formAction={take} kind="primary" busy="Bezig…">
          Lees in
        </SubmitButton>
        <Link href="/import">Stop; er komt niets in het register</Link>
      </div>
    </form>
  )
}

function RowsAsRead({ shown }: Pick<SheetPreviewFormProps, 'shown'>) {
  return (
    <section aria-labelledby="lezing" className="space-y-3">
      <h2 id="lezing" className="text-xl">
        Zo worden de regels gelezen
      </h2>
      <p role="status">{lineOf(shown.counts)}</p>
      <p>In het register: {lineOf(shown.verdicts)}</p>
      <SheetRows shown={shown} />
      <SheetFindings shown={shown} />
    </section>
  )
}

function lineOf(counts: readonly { words: string; count: number }[]): string {
  const some = counts.filter(({ count }) => count > 0)
  return some.length > 0 ? some.map(({ words, count }) => `${words}: ${count}`).join(' · ') : 'niets'
}
