import type { Metadata } from 'next'
import { forgetWorkAction, startWorkAgainAction, stopWorkAction } from '@/app/(register)/werk/actions'
import { importSheetAction, previewSheetAction } from '@/app/(register)/import/tabel/actions'
import { ImportTable } from '@/components/intake/import-table'
import { SheetIntake } from '@/components/intake/sheet-intake'
import { UploadForm } from '@/components/intake/upload-form'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { WorkCard } from '@/components/work/work-card'
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
        </div>
        {works.length > 0 && (
          <section aria-labelledby="onderhanden" className="space-y-3">
            <h2 id="onderhanden" className="text-xl">
              Onderhanden
            </h2>
            {works.map((work) => (
              <WorkCard key={work.id} work={work} actions={WORK_ACTIONS} />
            ))}
          </section>
        )}
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

const WORK_ACTIONS = { stop: stopWorkAction, again: startWorkAgainAction, forget: forgetWorkAction }

/** Refusals that are not about the kind of file; the words of those stand with the readers. */
const PROBLEMS: Record<string, string> = {
  'geen-bestand': 'Kies eerst een bestand.',
  half: 'Het bestand is maar half aangekomen. Er is niets opgeslagen; probeer het opnieuw.',
  'no-items': 'In dit document vind ik geen moties, toezeggingen of aanvullende zaken. Er is niets opgeslagen.',
}

function problemOf(code: string): string {
  return PROBLEMS[code] ?? refusalMessage(code) ?? 'Het inlezen lukte niet. Probeer het opnieuw.'
}
