'use server'

import { defineAction } from '@/lib/action'
import { startSheetImport } from '@/lib/intake/commands/start-sheet-import'
import { previewSheet } from '@/lib/intake/queries/sheet-preview'
import { importSheetInput, previewSheetInput } from '@/lib/intake/sheet/schema'

export const previewSheetAction = defineAction({
  right: 'import.review',
  schema: previewSheetInput,
  run: previewSheet,
  say: 'Het voorbeeld staat klaar.',
  quiet: true,
})
export const importSheetAction = defineAction({
  right: 'import.review',
  schema: importSheetInput,
  run: startSheetImport,
  say: 'Ingelezen.',
  goTo: ({ id }) => `/import/${id}`,
})
