import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import type { Characteristic, CharacteristicKey } from '@/lib/allocation/characteristics'
import type { CharacteristicPart, MunicipalityPart } from '@/lib/allocation/explain'
import { unitName, type UnitCode } from '@/lib/allocation/units'
import { count, fixed, percent } from '@/lib/scenario/words'

type WhyPartsProps = {
  unit: UnitCode
  fte: number
  parts: readonly CharacteristicPart[]
  valueOf: (key: CharacteristicKey) => number
  /** The page with the municipalities of a characteristic; none when the data set knows only units. */
  hrefOf: ((key: CharacteristicKey) => string) | null
}

/** What a unit's fte by the model is made of: each characteristic with its figure, coefficient, fte, share and source. */
export function WhyParts({ unit, fte, parts, valueOf, hrefOf }: WhyPartsProps) {
  return (
    <section aria-labelledby="opbouw">
      <h2 id="opbouw" className="mb-1 text-xl">
        Waaruit de {fixed(fte)} fte van {unitName(unit)} bestaat
      </h2>
      <p className="mb-2 max-w-text">
        Elk kenmerk telt mee met zijn aantal × de coëfficiënt van het rapport, daarna naar rato op het totaal gebracht
        als dat gekozen is.
        {hrefOf ? (
          ' Kies een kenmerk om de gemeenten te zien.'
        ) : (
          <>
            {' '}
            Deze cijfers zijn per eenheid opgeteld;{' '}
            <Link href="/verdeling/gegevens">breng cijfers per gemeente in</Link> om ook te zien welke gemeenten het
            zwaarst tellen.
          </>
        )}
      </p>
      <Table
        caption={`Kenmerken van ${unitName(unit)}`}
        captionHidden
        columns={[
          { key: 'name', label: 'Kenmerk' },
          { key: 'value', label: 'Aantal', align: 'end' },
          { key: 'unit', label: 'Eenheid van het getal' },
          { key: 'coefficient', label: 'Coëfficiënt', align: 'end' },
          { key: 'fte', label: 'Fte', align: 'end' },
          { key: 'share', label: 'Aandeel', align: 'end' },
          { key: 'source', label: 'Bron van het cijfer' },
        ]}
      >
        {parts.map(({ characteristic, fte: own, share }) => (
          <Row key={characteristic.key}>
            <Cell head>
              {hrefOf ? <Link href={hrefOf(characteristic.key)}>{characteristic.name}</Link> : characteristic.name}
            </Cell>
            <Cell align="end">{count(valueOf(characteristic.key))}</Cell>
            <Cell>{characteristic.unit}</Cell>
            <Cell align="end">{characteristic.printed.replace('.', ',').replace('-', '−')}</Cell>
            <Cell align="end">{fixed(own, 2)}</Cell>
            <Cell align="end">{percent(share)}</Cell>
            <Cell>
              <span className="text-ink-quiet">{characteristic.source}</span>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

type MunicipalitiesProps = {
  unit: UnitCode
  characteristic: Characteristic
  parts: readonly MunicipalityPart[]
  source: string
}

/** The level below: the municipalities of a unit with their part of one characteristic. */
export function WhyMunicipalities({ unit, characteristic, parts, source }: MunicipalitiesProps) {
  const [most] = parts
  return (
    <section aria-labelledby="gemeenten" className="max-w-text">
      <h2 id="gemeenten" className="mb-1 text-xl">
        {characteristic.name} in de gemeenten van {unitName(unit)}
      </h2>
      {most && (
        <p className="mb-2">
          {most.name} telt het zwaarst: {fixed(most.fte, 2)} fte, {percent(most.share)} van dit kenmerk in{' '}
          {unitName(unit)}.
        </p>
      )}
      <Table
        caption={`${characteristic.name} per gemeente`}
        captionHidden
        columns={[
          { key: 'name', label: 'Gemeente' },
          { key: 'value', label: 'Aantal', align: 'end' },
          { key: 'fte', label: 'Fte', align: 'end' },
          { key: 'share', label: 'Aandeel', align: 'end' },
        ]}
      >
        {parts.map(({ code, name, value, fte, share }) => (
          <Row key={code}>
            <Cell head>{name}</Cell>
            <Cell align="end">{count(value)}</Cell>
            <Cell align="end">{fixed(fte, 3)}</Cell>
            <Cell align="end">{percent(share)}</Cell>
          </Row>
        ))}
      </Table>
      <p className="mt-2 text-sm text-ink-quiet">
        Aantal in {characteristic.unit}. Bron: {source}.
      </p>
    </section>
  )
}
