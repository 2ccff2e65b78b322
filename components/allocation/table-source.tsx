'use client'

import type { TableFile } from '@/components/allocation/use-table-file'
import { FileInput } from '@/components/ui/file-input'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'

type TableSourceProps = { table: TableFile; label: string; hint: string; error?: string }

/** A table out of a file or pasted from a spreadsheet; the text is what is sent. */
export function TableSource({ table, label, hint, error }: TableSourceProps) {
  return (
    <div className="space-y-3">
      <FileInput name="bestand" label={label} hint={hint} accept=".csv,.txt,.tsv,.xlsx,.ods" onChange={table.onFile} />
      <p role="status" className="text-sm text-ink-quiet">
        {table.status === 'failed' ? '' : table.message}
      </p>
      {table.status === 'failed' && (
        <Notice tone="alarm" title="Dit bestand is niet gelezen" live="assertive">
          {table.message}
        </Notice>
      )}
      <TextArea
        name="table"
        label="Of plak de tabel"
        hint="Met een kopregel; kopieer de cellen uit uw rekenblad."
        rows={4}
        value={table.text}
        onChange={(event) => table.setText(event.currentTarget.value)}
        spellCheck={false}
        {...(error ? { error } : {})}
      />
    </div>
  )
}
