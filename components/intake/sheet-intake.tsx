'use client'

import { useActionState } from 'react'
import { SheetPreviewForm } from '@/components/intake/sheet-preview-form'
import { SheetSourceForm } from '@/components/intake/sheet-source-form'
import type { FormAction, FormState } from '@/lib/form-state'
import { sheetPreviewSchema, type SheetPreview } from '@/lib/intake/sheet/schema'

type SheetIntakeProps = { preview: FormAction; readIn: FormAction }

const IDLE: FormState = { state: 'idle' }

/** A table on its way in: first where it comes from, then which column is what. Plain forms, so it works without JavaScript. */
export function SheetIntake({ preview, readIn }: SheetIntakeProps) {
  const [looked, look] = useActionState(preview, IDLE)
  const [taken, take] = useActionState(readIn, IDLE)
  const shown = previewOf(looked)
  if (shown) return <SheetPreviewForm key={keyOf(shown)} shown={shown} look={look} take={take} problem={taken} />
  const lost = taken.state === 'refused' ? taken : looked.state === 'refused' ? looked : null
  return <SheetSourceForm look={look} problem={lost?.message ?? null} block={lost?.entered['blok'] ?? ''} />
}

function previewOf(state: FormState): SheetPreview | null {
  if (state.state !== 'done') return null
  const read = sheetPreviewSchema.safeParse(state.value)
  return read.success ? read.data : null
}

/** Another mapping is another form: its selects start where the mapping is. */
function keyOf({ naam, kop, columns }: SheetPreview): string {
  return [naam, kop, ...columns.map(({ heading, field }) => `${heading}=${field}`)].join('|')
}
