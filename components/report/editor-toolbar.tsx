'use client'

import { Heading2, List, ListOrdered, Quote, Superscript, Table as TableShape } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { typeInto } from '@/components/report/type-into'
import {
  insertNote,
  insertTable,
  referenceToNote,
  toggleLines,
  type Selection,
  type TextEdit,
} from '@/lib/report/edit-text'

type Edits = readonly TextEdit[] | null

const TOOLS: readonly { label: string; shape: typeof List; edit: (text: string, at: Selection) => Edits }[] = [
  { label: 'Tussenkop', shape: Heading2, edit: (text, at) => [toggleLines(text, at, 'heading')] },
  { label: 'Lijst', shape: List, edit: (text, at) => [toggleLines(text, at, 'list')] },
  { label: 'Genummerde lijst', shape: ListOrdered, edit: (text, at) => [toggleLines(text, at, 'numbers')] },
  { label: 'Tabel', shape: TableShape, edit: (text, at) => [insertTable(text, at)] },
  { label: 'Voetnoot', shape: Superscript, edit: (text, at) => insertNote(text, at).edits },
  { label: 'Kamerstuk naar voetnoot', shape: Quote, edit: (text, at) => referenceToNote(text, at)?.edits ?? null },
]

/** What an annex can hold, one press each; everything it does can also be typed, and taken back with the keys for that. */
export function EditorToolbar({ fieldId }: { fieldId: string }) {
  const [told, setTold] = useState('')
  const press = (edit: (text: string, at: Selection) => Edits) => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLTextAreaElement)) return
    const edits = edit(field.value, { from: field.selectionStart, to: field.selectionEnd })
    setTold(edits ? '' : 'Zet de cursor achter een Kamerstuk, bijvoorbeeld 29628, nr. 1264.')
    for (const one of edits ?? []) typeInto(field, one)
  }
  return (
    <div>
      <div role="group" aria-label="Opmaak" className="flex flex-wrap gap-1">
        {TOOLS.map(({ label, shape, edit }) => (
          <button
            key={label}
            type="button"
            onClick={() => press(edit)}
            className="flex min-h-8 items-center gap-1.5 rounded-control border border-line px-2 text-sm hover:bg-paper-dim pointer-coarse:min-h-11"
          >
            <Icon shape={shape} size={16} />
            {label}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="text-sm text-ink-quiet">
        {told}
      </p>
    </div>
  )
}
