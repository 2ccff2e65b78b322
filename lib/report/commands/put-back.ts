import type { PutBack } from '@/lib/register/commands/undo-change'
import { putBackMinister } from '@/lib/register/commands/change-minister'
import { putBackSections } from '@/lib/report/commands/hand-over'

/** Puts back what a deed changed besides items: the sections of a hand-over, the last day of a minister. */
export const putBackAlso: PutBack = async (tx, actor, also) =>
  (await putBackSections(tx, actor, also)) ?? (await putBackMinister(tx, also))
