'use client'

import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

type SheetSourceFormProps = {
  look: (form: FormData) => void
  /** Why the last one was refused, one Dutch sentence. */
  problem: string | null
  /** What was pasted, to stand there again. */
  block: string
}

/** Takes a block pasted from a spreadsheet. */
export function SheetSourceForm({ look, problem, block }: SheetSourceFormProps) {
  return (
    <form action={look} className="max-w-form space-y-4">
      {problem && (
        <Notice tone="alarm" title="Deze tabel is niet gelezen" live="assertive">
          {problem}
        </Notice>
      )}
      <TextArea
        key={block}
        name="blok"
        label="Blok uit Excel"
        hint="Selecteer de cellen met hun koppen, kopieer en plak."
        defaultValue={block}
        rows={4}
        spellCheck={false}
      />
      <SubmitButton busy="De tabel wordt gelezen…">Bekijk de tabel</SubmitButton>
    </form>
  )
}
