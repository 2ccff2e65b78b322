import type { Metadata } from 'next'
import { AddTemplateForm, ChooseTemplateForm } from '@/components/report/template-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { PLACEHOLDERS } from '@/lib/annex/write/house-style/placeholders'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { listTemplates, type TemplateLine } from '@/lib/report/queries/templates'
import { addTemplateAction, chooseTemplateAction } from '../actions'

export const metadata: Metadata = { title: 'Huisstijl' }

const COLUMNS = [
  { key: 'plek', label: 'Plek', width: 'short' },
  { key: 'inhoud', label: 'Wat er komt', width: 'rest' },
] as const

/** The house styles for the Word file: what is there, how to add one, and what to write in it. */
export default async function HouseStylePage() {
  const actor = await requireActor('report.plan')
  const templates = await listTemplates(actor)
  return (
    <div className="max-w-form space-y-8">
      <PageTitle
        title="Huisstijl"
        above={
          <Breadcrumb steps={[{ label: 'Halfjaarberichten', href: '/halfjaarberichten' }, { label: 'Huisstijl' }]} />
        }
        lead="De bijlage als Word-document in de huisstijl van het ministerie."
        actions={
          <LinkButton href="/halfjaarberichten/huisstijl/sjabloon" prefetch={false} download>
            Haal een voorbeeld op
          </LinkButton>
        }
      />
      {templates.length === 0 ? (
        <EmptyState title="Nog geen huisstijl">
          Haal het voorbeeld op, pas het in Word aan en voeg het hieronder toe. Tot die tijd is er alleen de eigen
          stijl.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {templates.map((template) => (
            <Line key={template.id} template={template} />
          ))}
        </ul>
      )}
      <section aria-labelledby="toevoegen" className="space-y-3">
        <h2 id="toevoegen" className="border-b border-ink pb-1 text-lg">
          Voeg een sjabloon toe
        </h2>
        <AddTemplateForm action={addTemplateAction} />
      </section>
      <section aria-labelledby="plekken" className="space-y-3">
        <h2 id="plekken" className="border-b border-ink pb-1 text-lg">
          Plekken die Gestand vult
        </h2>
        <Table caption="Plekken in het sjabloon" captionHidden columns={COLUMNS}>
          {Object.entries(PLACEHOLDERS).map(([name, { holds, alone }]) => (
            <Row key={name}>
              <Cell head>{`{{${name}}}`}</Cell>
              <Cell>
                {holds}
                {alone && <span className="block text-sm text-ink-quiet">alleen in een eigen alinea</span>}
              </Cell>
            </Row>
          ))}
        </Table>
        <p className="text-sm text-ink-quiet">
          De koppen krijgen de stijlen Kop 1, Kop 2 en Kop 3 van het sjabloon. De bladzijden in de inhoudsopgave zijn
          een schatting; werk het veld in Word bij voor de juiste.
        </p>
      </section>
    </div>
  )
}

function Line({ template }: { template: TemplateLine }) {
  const { id, fileName, standard, uploadedBy, uploadedOn, reports } = template
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div>
        <Link href={`/halfjaarberichten/huisstijl/${id}`} prefetch={false} download className="font-semibold">
          {fileName}
        </Link>
        <p className="text-sm text-ink-quiet">
          {uploadedBy}, {formatDay(uploadedOn)}
          {reports > 0 && `, gekozen bij ${reports} ${reports === 1 ? 'halfjaarbericht' : 'halfjaarberichten'}`}
        </p>
      </div>
      {standard ? <span>Standaard</span> : <ChooseTemplateForm action={chooseTemplateAction} id={id} />}
    </li>
  )
}
