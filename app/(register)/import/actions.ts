'use server'

import { defineAction } from '@/lib/action'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { mergeCandidate, splitCandidate } from '@/lib/intake/commands/divide-candidate'
import { acceptSureCandidates, decideCandidate, editCandidate } from '@/lib/intake/commands/review-candidate'
import { undoImport } from '@/lib/intake/commands/undo-import'
import { acceptSureInput, confirmInput, decideInput, editCandidateInput, importHandle } from '@/lib/intake/schema'

export const decideCandidateAction = defineAction({
  right: 'import.review',
  schema: decideInput,
  run: decideCandidate,
  say: 'Bewaard.',
  quiet: true,
})
export const editCandidateAction = defineAction({
  right: 'import.review',
  schema: editCandidateInput,
  run: editCandidate,
  say: 'De kandidaat is gewijzigd en geaccepteerd.',
})
export const acceptSureAction = defineAction({
  right: 'import.review',
  schema: acceptSureInput,
  run: acceptSureCandidates,
  say: ({ accepted }) =>
    accepted === 1 ? '1 kandidaat is geaccepteerd.' : `${accepted} kandidaten zijn geaccepteerd.`,
})
export const confirmImportAction = defineAction({
  right: 'import.review',
  schema: confirmInput,
  run: confirmImport,
  say: ({ created, treated, skipped }) =>
    `In het register: ${created} nieuw, ${treated} bijgewerkt. Overgeslagen: ${skipped}.`,
})
export const splitCandidateAction = defineAction({
  right: 'import.review',
  schema: importHandle,
  run: splitCandidate,
  say: ({ order }) => `Gesplitst: de tweede staat achteraan, als nummer ${order + 1}.`,
})
export const mergeCandidateAction = defineAction({
  right: 'import.review',
  schema: importHandle,
  run: mergeCandidate,
  say: ({ order }) => `Samengevoegd met nummer ${order + 1}.`,
})
export const undoImportAction = defineAction({
  right: 'import.review',
  schema: importHandle,
  run: undoImport,
  say: ({ removed, restored }) => `Ongedaan gemaakt: ${removed} items verwijderd, ${restored} teruggezet.`,
})
