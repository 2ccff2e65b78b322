import type { Metadata } from 'next'
import { importSheetAction, previewSheetAction } from '@/app/(register)/import/tabel/actions'
import { SheetIntake } from '@/components/intake/sheet-intake'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'

export const metadata: Metadata = { title: 'Tabel inlezen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A list in a spreadsheet, or a block pasted from it: say which column is what, see what that gives, and read it in. */
export default async function SheetPage({ searchParams }: Props) {
  await requireActor('import.review')
  const { fout } = await searchParams
  return (
    <>
      <PageTitle
        title="Tabel inlezen"
        above={<Link href="/import">Import</Link>}
        lead="Wijs aan wat in welke kolom staat. Er wordt niets bewaard voordat u op Lees in drukt, en daarna beoordeelt u elke regel zoals bij een bijlage."
      />
      {fout === 'is-sheet' && (
        <div className="mb-4">
          <Notice tone="info" title="Dit bestand is een tabel">
            Kies het hier nog een keer; dan kunt u zeggen wat in welke kolom staat.
          </Notice>
        </div>
      )}
      <SheetIntake preview={previewSheetAction} readIn={importSheetAction} />
    </>
  )
}
