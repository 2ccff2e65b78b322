'use client'

import type { TableFile } from '@/components/allocation/use-table-file'
import { Disclosure } from '@/components/ui/disclosure'
import { FileInput } from '@/components/ui/file-input'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'

/** A table out of a file. It stands outside the form: what is sent is the text in `TableText`. */
export function TableFileInput({ table, label, hint }: { table: TableFile; label: string; hint: string }) {
  return (
    <div className="max-w-form space-y-3">
      <FileInput name="bestand" label={label} hint={hint} accept=".csv,.txt,.tsv,.xlsx,.ods" onChange={table.onFile} />
      <p role="status" className="text-sm text-ink-quiet">
        {table.status === 'failed' ? '' : table.message}
      </p>
      {table.status === 'failed' && (
        <Notice tone="alarm" title="Dit bestand is niet gelezen" live="assertive">
          {table.message}
        </Notice>
      )}
    </div>
  )
}

/** The table as text, out of a file or pasted from a spreadsheet; folded away once a file was read. */
export function TableText({ table, error }: { table: TableFile; error?: string }) {
  return (
    <Disclosure
      key={table.status}
      summary={table.status === 'read' ? 'Bekijk de tabel' : 'Of plak de tabel'}
      open={table.status !== 'read'}
    >
      <TextArea
        name="table"
        label="Tabel"
        hint="Met een kopregel; kopieer de cellen uit uw rekenblad."
        rows={4}
        value={table.text}
        onChange={(event) => table.setText(event.currentTarget.value)}
        spellCheck={false}
        {...(error ? { error } : {})}
      />
    </Disclosure>
  )
}
