import type { Metadata } from 'next'
import { WORK_ACTIONS } from '@/app/(register)/werk/work-actions'
import { importSheetAction, previewSheetAction } from '@/app/(register)/import/tabel/actions'
import { ImportTable } from '@/components/intake/import-table'
import { SheetIntake } from '@/components/intake/sheet-intake'
import { UploadForm } from '@/components/intake/upload-form'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { WorksHere } from '@/components/work/works-here'
import { refusalMessage } from '@/lib/annex/read/refusals'
import { requireActor } from '@/lib/auth/door'
import { listImports } from '@/lib/intake/queries/review'
import { worksAt } from '@/lib/work/queries/works'

export const metadata: Metadata = { title: 'Import' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What was read so far, and the way to read a next document. */
export default async function ImportPage({ searchParams }: Props) {
  const actor = await requireActor('import.review')
  const { fout } = await searchParams
  const imports = await listImports(actor)
  const works = await worksAt(actor, '/import')
  return (
    <>
      <PageTitle
        title="Import"
        lead="Gestand leest een bijlage met moties en toezeggingen. U beoordeelt elke kandidaat naast de bron; pas daarna komt er iets in het register."
      />
      <div className="space-y-8">
        <div className="space-y-3">
          <UploadForm problem={typeof fout === 'string' ? problemOf(fout) : null} />
          <Disclosure summary="Of plak een blok uit Excel">
            <SheetIntake preview={previewSheetAction} readIn={importSheetAction} />
          </Disclosure>
          <p className="text-sm">
            Of kijk naar de <Link href="/kamer">stand van de Kamer</Link>: de toezeggingen die de Tweede Kamer zelf
            bijhoudt, naast die van ons.
          </p>
        </div>
        <WorksHere works={works} actions={WORK_ACTIONS} />
        <section aria-labelledby="ingelezen">
          <h2 id="ingelezen" className="mb-2 text-xl">
            Ingelezen documenten
          </h2>
          {imports.length === 0 ? (
            <EmptyState title="Nog niets ingelezen">Kies hierboven de bijlage van een halfjaarbericht.</EmptyState>
          ) : (
            <ImportTable imports={imports} />
          )}
        </section>
      </div>
    </>
  )
}

/** Refusals that are not about the kind of file; the words of those stand with the readers. */
const PROBLEMS: Record<string, string> = {
  'geen-bestand': 'Kies eerst een bestand.',
  half: 'Het bestand is maar half aangekomen. Er is niets opgeslagen; probeer het opnieuw.',
  'no-items': 'In dit document vind ik geen moties, toezeggingen of aanvullende zaken. Er is niets opgeslagen.',
}

function problemOf(code: string): string {
  return PROBLEMS[code] ?? refusalMessage(code) ?? 'Het inlezen lukte niet. Probeer het opnieuw.'
}
