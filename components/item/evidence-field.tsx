'use client'

import { useState, type ChangeEvent } from 'react'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { officialSpelling, readReference } from '@/lib/kamer/reference'
import type { Paper } from '@/lib/register/queries/choices'

type EvidenceFieldProps = {
  /** What useActionForm gives for the field. */
  field: {
    id: string
    name: string
    defaultValue: string
    error?: string
    onChange: (event: ChangeEvent<HTMLInputElement>) => unknown
  }
  hint: string
  /** The sent reports that have a number, to pick instead of typing. */
  papers: readonly Paper[]
  /** A report was picked: its number goes into the field, its day beside it. */
  onPick: (paper: Paper) => void
}

/** The paper that settles: pasted in any spelling, with what was understood beneath it while one types, or picked. */
export function EvidenceField({ field, hint, papers, onPick }: EvidenceFieldProps) {
  const [words, setWords] = useState(field.defaultValue)
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setWords(event.target.value)
    void field.onChange(event)
  }
  const pick = (key: string) => {
    const paper = papers.find((one) => one.value === key)
    if (!paper) return
    setWords(paper.value)
    onPick(paper)
  }
  return (
    <div className="space-y-2">
      <TextInput {...field} onChange={change} label="Bewijs" required hint={hint} />
      <p aria-live="polite" className="text-sm text-ink-quiet">
        {meaningOf(words)}
      </p>
      {papers.length > 0 && (
        <Select
          name=""
          id={`${field.id}-kies`}
          label="Of kies het halfjaarbericht"
          empty="Geen halfjaarbericht"
          choices={papers}
          value={papers.some((paper) => paper.value === words) ? words : ''}
          onChange={(event) => pick(event.target.value)}
        />
      )}
    </div>
  )
}

function meaningOf(words: string): string {
  if (words.trim() === '') return ''
  const key = readReference(words)
  return key ? `Gelezen: ${officialSpelling(key)}` : 'Dit lees ik nog niet als Kamerstuk, TZ- of T-nummer.'
}
