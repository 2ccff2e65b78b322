import type { Metadata } from 'next'
import { importSheetAction, previewSheetAction } from '@/app/(register)/import/tabel/actions'
import { SheetIntake } from '@/components/intake/sheet-intake'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import type { Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { isId } from '@/lib/db/is-id'
import type { FormState } from '@/lib/form-state'
import { previewSheet } from '@/lib/intake/queries/sheet-preview'
import { previewSheetInput } from '@/lib/intake/sheet/schema'

export const metadata: Metadata = { title: 'Tabel inlezen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A list in a spreadsheet, or a block pasted from it: say which column is what, see what that gives, and read it in. */
export default async function SheetPage({ searchParams }: Props) {
  const actor = await requireActor('import.review')
  const { bestand } = await searchParams
  const first = typeof bestand === 'string' && isId(bestand) ? await firstLook(actor, bestand) : undefined
  const name = first?.name
  return (
    <>
      <PageTitle
        title="Tabel inlezen"
        above={
          <>
            <Link href="/import">Import</Link>
            {name && <span>{name}</span>}
          </>
        }
        lead="Wijs aan wat in welke kolom staat en kijk wat dat geeft. Er komt niets in het register: na Lees in beoordeelt u elke regel zoals bij een bijlage."
      />
      <SheetIntake preview={previewSheetAction} readIn={importSheetAction} {...(first ? { first: first.state } : {})} />
    </>
  )
}

/** The file that was uploaded, as it would be read in. */
async function firstLook(actor: Actor, werk: string): Promise<{ name: string; state: FormState }> {
  const outcome = await previewSheet(actor, previewSheetInput.parse({ werk }))
  if (outcome.ok)
    return { name: outcome.value.naam, state: { state: 'done', message: '', value: outcome.value, entered: {} } }
  const { ok: _ok, ...refusal } = outcome
  return { name: '', state: { state: 'refused', entered: {}, ...refusal } }
}
