import { FindingLines } from '@/components/allocation/finding-lines'
import { StepTable } from '@/components/allocation/step-table'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { RegressionView } from '@/lib/scenario/regression-view'
import { count, fixed, percent } from '@/lib/scenario/words'

const stopWords: Record<string, string> = {
  'no-candidates': 'Er was geen toegestane kandidaat meer.',
  threshold: 'De beste kandidaat die overbleef bracht de BIC te weinig omlaag.',
  perfect: 'Het model past precies; er is niet verder gezocht.',
  'too-few-rows': 'Er zijn te weinig gemeenten voor nog een kenmerk.',
}

/** The outcome of a regression: what was chosen in which order, why others were not, and the coefficients. */
export function RegressionResult({ answer }: { answer: RegressionView }) {
  const names = answer.steps.map(({ added }) => added)
  return (
    <section aria-labelledby="uitkomst" className="space-y-6 border-t border-line pt-6">
      <div className="max-w-text">
        <h2 id="uitkomst" className="text-xl">
          Uitkomst
        </h2>
        <p>
          {names.length === 0
            ? 'Geen enkele kandidaat is gekozen: alleen inwoners verklaren de werklast.'
            : `Gekozen: ${names.join(', ')}.`}{' '}
          {answer.r2 !== null &&
            `Samen verklaren ze ${percent(answer.r2)} van de verschillen per inwoner (${count(answer.rows)} gemeenten).`}{' '}
          {stopWords[answer.stopped.reason] ?? ''}
          {answer.stopped.best &&
            answer.stopped.drop !== null &&
            ` ${answer.stopped.best} gaf een daling van ${fixed(answer.stopped.drop, 2)}.`}
        </p>
        {answer.banned.length > 0 && <p>Afgevallen bij de controle achteraf: {answer.banned.join(', ')}.</p>}
      </div>
      <PathTable answer={answer} />
      <CoefficientTable answer={answer} />
      <FindingLines findings={answer.findings} />
      <Disclosure summary="Alle stappen met hun bron">
        <StepTable
          caption="Stappen van de schatting"
          steps={answer.explanation.map((own) => ({ ...own, value: own.value ?? Number.NEGATIVE_INFINITY }))}
        />
      </Disclosure>
    </section>
  )
}

function PathTable({ answer }: { answer: RegressionView }) {
  const { stopped } = answer
  return (
    <Table
      caption="De weg van de schatting"
      columns={[
        { key: 'step', label: 'Stap', align: 'end' },
        { key: 'added', label: 'Toegevoegd' },
        { key: 'r2', label: 'R²', align: 'end' },
        { key: 'bic', label: 'BIC', align: 'end' },
        { key: 'drop', label: 'Daling', align: 'end' },
        { key: 'tried', label: 'Beste kandidaten (R²)' },
        { key: 'out', label: 'Viel af' },
      ]}
    >
      <Row>
        <Cell align="end">0</Cell>
        <Cell head>alleen inwoners</Cell>
        <Cell />
        <Cell align="end">{answer.startBic === null ? '' : fixed(answer.startBic, 3)}</Cell>
        <Cell />
        <Cell />
        <Cell />
      </Row>
      {answer.steps.map(({ added, r2, bic, drop, candidates, reasons }, place) => (
        <Row key={added}>
          <Cell align="end">{place + 1}</Cell>
          <Cell head>{added}</Cell>
          <Cell align="end">{count(r2)}</Cell>
          <Cell align="end">{bic === null ? '−∞' : fixed(bic, 3)}</Cell>
          <Cell align="end">{drop === null ? '∞' : fixed(drop, 3)}</Cell>
          <Cell>{triedWords(candidates)}</Cell>
          <Cell>
            <span className="text-ink-quiet">{reasons.join('; ')}</span>
          </Cell>
        </Row>
      ))}
      {stopped.best !== null && (
        <Row>
          <Cell align="end">{answer.steps.length + 1}</Cell>
          <Cell head>niet: {stopped.best}</Cell>
          <Cell align="end">{stopped.r2 === null ? '' : count(stopped.r2)}</Cell>
          <Cell align="end">{stopped.bic === null ? '−∞' : fixed(stopped.bic, 3)}</Cell>
          <Cell align="end">{stopped.drop === null ? '' : fixed(stopped.drop, 3)}</Cell>
          <Cell>{triedWords(stopped.candidates)}</Cell>
          <Cell>
            <span className="text-ink-quiet">{stopped.reasons.join('; ')}</span>
          </Cell>
        </Row>
      )}
    </Table>
  )
}

/** As many candidates of a round as can be read at a glance. */
const SHOWN_CANDIDATES = 4

function triedWords(candidates: RegressionView['steps'][number]['candidates']): string {
  const shown = candidates.slice(0, SHOWN_CANDIDATES).map(({ name, r2 }) => `${name} ${fixed(r2, 3)}`)
  const rest = candidates.length - shown.length
  return `${shown.join('; ')}${rest > 0 ? `; en nog ${rest}` : ''}`
}

function CoefficientTable({ answer }: { answer: RegressionView }) {
  return (
    <Table
      caption="Het model: fte per eenheid van elk kenmerk"
      fits
      columns={[
        { key: 'name', label: 'Kolom' },
        { key: 'coefficient', label: 'Coëfficiënt', align: 'end' },
        { key: 'vif', label: 'VIF', align: 'end' },
      ]}
    >
      {Object.entries(answer.coefficients).map(([name, value]) => (
        <Row key={name}>
          <Cell head>{name}</Cell>
          <Cell align="end">
            {String(Number(value.toPrecision(9)))
              .replace('.', ',')
              .replace('-', '−')}
          </Cell>
          <Cell align="end">
            {name in answer.vif ? (answer.vif[name] === null ? '∞' : fixed(answer.vif[name] ?? 0, 3)) : ''}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
