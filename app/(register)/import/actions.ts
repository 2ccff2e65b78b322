'use server'

import { defineAction } from '@/lib/action'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { acceptSureCandidates, decideCandidate, editCandidate } from '@/lib/intake/commands/review-candidate'
import { acceptSureInput, confirmInput, decideInput, editCandidateInput } from '@/lib/intake/schema'

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
