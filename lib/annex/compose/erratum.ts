import { plain, type Block } from '@/lib/annex/blocks'
import type { AnnexInput } from '@/lib/annex/compose/schema'
import { ERRATUM } from '@/lib/annex/layout'
import { formatLongDay } from '@/lib/calendar/format'

/** What a corrected annex opens with: which annex it replaces, and why. Nothing in a first edition. */
export function erratumOf({ erratum, date, wording }: AnnexInput): Block[] {
  if (!erratum) return []
  const replaced = `Deze ${wording.label.toLowerCase()} van ${formatLongDay(date)} vervangt die van ${formatLongDay(erratum.replaces)}.`
  return [
    { type: 'heading', level: 1, ...plain(ERRATUM) },
    { type: 'paragraph', ...plain(replaced) },
    { type: 'paragraph', ...plain(erratum.reason.trim()) },
  ]
}
