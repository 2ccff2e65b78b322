'use client'

import { useState, type ChangeEvent } from 'react'
import { TextInput } from '@/components/ui/text-input'
import { parseCalendarDate } from '@/lib/calendar/date'
import { formatDay } from '@/lib/calendar/format'
import type { RecessCalendar } from '@/lib/calendar/recess'
import { readTerm } from '@/lib/calendar/term'

type TermFieldProps = {
  /** What useActionForm gives for the field. */
  field: {
    name: string
    defaultValue: string
    error?: string
    onChange: (event: ChangeEvent<HTMLInputElement>) => unknown
  }
  label?: string
  /** The day from which words such as "volgend voorjaar" are counted. */
  today: string
  recess: RecessCalendar
  required?: boolean
}

/** A term in words, with the last day that those words allow beneath it while one types. */
export function TermField({ field, label = 'Termijn in woorden', today, recess, required = true }: TermFieldProps) {
  const [words, setWords] = useState(field.defaultValue)
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setWords(event.target.value)
    void field.onChange(event)
  }
  return (
    <div>
      <TextInput
        {...field}
        onChange={change}
        label={label}
        required={required}
        hint="Bijvoorbeeld: voor de zomer, eerste kwartaal 2027, eind maart."
      />
      <p aria-live="polite" className="mt-1 text-sm text-ink-quiet">
        {meaningOf(words, today, recess)}
      </p>
    </div>
  )
}

function meaningOf(words: string, today: string, recess: RecessCalendar): string {
  const printed = parseCalendarDate(today)
  if (words.trim() === '' || !printed) return ''
  const term = readTerm(words, { printed, recess })
  if (!term) return 'Deze woorden noemen geen dag die ik ken: zonder termijn, of kies hieronder een dag.'
  return term.by ? `Laatste dag: ${formatDay(term.by)}` : 'Deze woorden noemen geen dag: zonder termijn.'
}
