'use client'

import { useActionState, useState } from 'react'
import { SheetPreviewForm } from '@/components/intake/sheet-preview-form'
import { SheetSourceForm } from '@/components/intake/sheet-source-form'
import type { FormAction, FormState } from '@/lib/form-state'
import { mappingSchema } from '@/lib/intake/sheet/columns'
import { sheetPreviewSchema, type SheetPreview } from '@/lib/intake/sheet/schema'

type SheetIntakeProps = {
  preview: FormAction
  readIn: FormAction
  /** The preview of a file that was uploaded, or why it cannot be shown. */
  first?: FormState
}

const IDLE: FormState = { state: 'idle' }

/** A table on its way in: first where it comes from, then which column is what. Plain forms, so it works without JavaScript. */
export function SheetIntake({ preview, readIn, first = IDLE }: SheetIntakeProps) {
  const [looked, look] = useActionState(preview, first)
  const [taken, take] = useActionState(readIn, IDLE)
  const latest = useLatest(looked, taken)
  const shown = previewOf(looked)
  const problem = latest === taken && taken.state === 'refused' ? taken : null
  if (shown) {
    const chosen = problem ? withChoice(shown, problem.entered) : shown
    const message = problem ? (problem.fields?.['kolom'] ?? problem.message) : null
    return <SheetPreviewForm key={keyOf(chosen)} shown={chosen} look={look} take={take} problem={message} />
  }
  const lost = problem ?? (looked.state === 'refused' ? looked : null)
  return <SheetSourceForm look={look} problem={lost?.message ?? null} block={lost?.entered['blok'] ?? ''} />
}

/** The answer that came last. */
function useLatest(looked: FormState, taken: FormState): FormState {
  const [seen, setSeen] = useState({ looked, taken, latest: taken.state === 'idle' ? looked : taken })
  if (seen.looked === looked && seen.taken === taken) return seen.latest
  const latest = seen.taken === taken ? looked : taken
  setSeen({ looked, taken, latest })
  return latest
}

function previewOf(state: FormState): SheetPreview | null {
  if (state.state !== 'done') return null
  const read = sheetPreviewSchema.safeParse(state.value)
  return read.success ? read.data : null
}

/** What the person chose when reading it in was refused stays chosen. */
function withChoice(shown: SheetPreview, entered: Record<string, string>): SheetPreview {
  const mapping = mappingSchema.safeParse((entered['kolom'] ?? '').split(','))
  const columns = shown.columns.map((column, at) => ({
    ...column,
    field: mapping.success ? (mapping.data[at] ?? column.field) : column.field,
  }))
  return { ...shown, kop: Number(entered['kop'] ?? shown.kop), columns }
}

/** Another mapping is another form: its selects start where the mapping is. */
function keyOf({ naam, blad, kop, columns }: SheetPreview): string {
  return [naam, blad, kop, ...columns.map(({ heading, field }) => `${heading}=${field}`)].join('|')
}
