/**
 * What is wrong (F) or worth a look (W) with data or choices: one Dutch sentence per code, filled in at the braces.
 * F = the result cannot be relied on or there is none; W = it can, but a person should know this.
 */
const sentences = {
  F601: 'Het bestand bevat geen rijen.',
  F602: 'Het bestand heeft meer dan {most} rijen; een gegevensset heeft één rij per gemeente.',
  F603: 'Hier staat "{value}"; dat is geen getal.',
  F604: 'Gemeente {code} staat er twee keer in; de eerste keer op rij {first}.',
  F605: 'Hier staat {value}; {name} kan niet kleiner dan nul zijn.',
  F606: 'De gemeentecode "{code}" is niet bekend.',
  F607: 'Niet alle gemeenten of eenheden zijn er; van de {expected} ontbreken: {codes} (samen {count}).',
  F608: 'Hier staat jaar {found}, maar de gegevensset is van {year}.',
  F609: 'De kolom "{column}" staat niet in het bestand.',
  F610: 'De eenheid "{value}" is niet bekend.',
  F611: 'Geen enkele kolom is herkend als kenmerk van het model.',
  F612: 'De uitkomsten van alle eenheden samen zijn niet groter dan nul; naar rato verdelen kan dan niet.',
  F613: 'Deze rij heeft {found} cellen, de kopregel heeft er {expected}.',
  F614: 'Gemeente {code} ({name}) bestaat niet meer: per {since} opgegaan in {into}.',
  F615: 'Het bestand heeft geen kolom met gemeentecodes en geen kolom met eenheden.',
  F616: 'Twee kolommen ("{first}" en "{second}") zijn aan hetzelfde kenmerk gekoppeld: {name}.',
  F617: 'De rij heeft geen gemeentecode en geen eenheid.',
  F618: 'Het getal {value} is te groot om waar te zijn.',
  F619: 'De gemeente {code} hoort bij {expected}, maar het bestand noemt {found}.',
  F620: 'Het kenmerk "{name}" ontbreekt voor {codes}; een gedeeltelijke uitkomst is uitgezet.',
  F622: 'De kolom "{column}" is aan een onbekend kenmerk gekoppeld: "{key}".',
  F621: 'Het bestand is niet te lezen als CSV: {reason}.',
  F623: 'Het bestand heeft meer dan {most} cellen; een gegevensset heeft één rij per gemeente en één kolom per kenmerk.',
  F624: 'Gemeente {code} ({name}) bestond op 1 januari {year} nog niet; zij is er sinds {since}.',
  W601: 'Het kenmerk "{name}" ontbreekt; de uitkomst is gedeeltelijk.',
  W602: 'Het kenmerk "{name}" ontbreekt in een deel van de rijen ({count}): {codes}.',
  W603: 'Het landelijk totaal van "{name}" is {ratio} keer wat verwacht wordt; klopt de eenheid ({unit})?',
  W604: 'Aantal gemeenten waar "{name}" buiten {low} tot {high} keer het landelijk gemiddelde ligt: {count}; het verst weg: {worst}.',
  W605: '"{name}" is hier {ratio} keer het landelijk gemiddelde; mogelijk een verkeerde eenheid ({unit}).',
  W606: '{area} komt onder nul uit ({fte} fte); de uitkomst is niet bijgesteld.',
  W607: 'De taken buiten de formule zijn samen {percent}% van het totaal; volgens het rapport is dat minder dan 1%.',
  W608: 'Getallen zoals "{value}" zijn gelezen als {read}.',
  W609: 'De totaalrij geeft voor "{name}" {stated}; de som van de gemeenten is {sum}.',
  W610: 'De kolom "{column}" wordt niet gebruikt.',
  W611: 'De sleutel gebruikt de bezetting van 31 december 2021 in plaats van de formatie 2025; die staat niet in het rapport.',
  W612: '"{part}" ({partValue}) is groter dan "{whole}" ({wholeValue}).',
  W613: 'De formule telt op tot {raw} fte in plaats van {fte} fte; de uitkomst is naar rato bijgesteld.',
  W614: 'Bevinding {code} komt nog {count} keer voor.',
  W615: 'Het bestand is gelezen als Windows-1252, omdat het geen geldig UTF-8 is.',
  W616: 'Voor {year} is het aantal gemeenten niet bekend; er is vergeleken met de indeling van 2023.',
  W617: 'Huurwoningen zijn berekend als percentage huur keer de woningvoorraad.',
  W618: 'De kolom "{column}" noemt het jaar {found}, maar de gegevensset is van {year}.',
  W619: 'De rij "{value}" is een totaal en telt niet mee.',
  W620: 'De peildatum van kolommen loopt uiteen: {years}.',
  W621: 'De gemeentecode "{code}" is niet bekend; de eenheid uit het bestand is gebruikt.',
  W630: 'Kandidaat "{name}" is voor alle gemeenten gelijk per inwoner en doet niet mee.',
  W631: 'Kandidaat "{name}" is uit de eerder gekozen kenmerken te berekenen en doet niet mee.',
  W632: 'Gemeente op rij {number} heeft geen inwoners of een lege cel en doet niet mee.',
  W633: 'Het model past precies (de restsom is nul); er is niet verder gezocht.',
  W640: 'De gewichten van de clusters tellen op tot {sum} en zijn naar rato op 1 gebracht.',
  W650: 'Bij {area} is de toewijzing niet groter dan de vrije ruimte; de ondergrens geldt.',
  W651: 'Jaar {year} ontbreekt; de overige jaren zijn naar rato zwaarder geteld.',
  W652: '{area} telt niet mee voor het gemiddelde: de afwijking is {z} keer de standaardafwijking.',
  W653: 'Er is geen grondslag voor {area}; het gedeelte is nul.',
  W654: 'Het aantal kleine demonstraties komt onder nul uit; controleer de aantallen.',
  W660: 'Rij "{row}" sluit niet: het verschil is {difference} fte.',
  W661: 'Kolom "{column}" telt op tot {sum}, het totaal zegt {stated}.',
  W662: 'Het begin van {period} ({begin}) sluit niet aan op het eind van {previous} ({end}).',
  W663: 'In {period} stromen {out} aspiranten uit de opleiding, maar {into} stromen in bij de operationele sterkte.',
  W664: 'In {period} is het totaal {total}, maar operationele sterkte en aspiranten zijn samen {sum}.',
} as const

export type FindingCode = keyof typeof sentences

export type Finding = {
  code: FindingCode
  severity: 'error' | 'warning'
  message: string
  /** Row in the file, 1 = the heading. */
  row?: number
  /** Column in the file, 1 = the first, with its heading. */
  column?: number
  columnName?: string
  /** Code of the municipality or unit it is about. */
  area?: string
  /** Key of the characteristic it is about. */
  characteristic?: string
}

export type Place = Pick<Finding, 'row' | 'column' | 'columnName' | 'area' | 'characteristic'>

/** @example finding('F603', { value: 'n.v.t.' }, { row: 5, column: 3 }).message // 'Hier staat "n.v.t."; dat is geen getal.' */
export function finding(code: FindingCode, details: Record<string, string | number> = {}, place: Place = {}): Finding {
  const message = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => words(details[name]))
  return { code, severity: code.startsWith('F') ? 'error' : 'warning', message, ...place }
}

/** True when one of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** At most `most` findings per code, followed by one line that counts the rest. */
export function capFindings(findings: readonly Finding[], most = 20): Finding[] {
  const seen = new Map<FindingCode, number>()
  const kept = findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    return count <= most
  })
  const rest = [...seen].filter(([, count]) => count > most)
  return [...kept, ...rest.map(([code, count]) => finding('W614', { code, count: count - most }))]
}

/** All codes with their sentence, for the page that lists them. */
export const findingSentences: Readonly<Record<FindingCode, string>> = sentences

function words(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '?'
  return dutch(value)
}

/** A number as Dutch text with at most four decimals. @example dutch(1234.5) // '1.234,5' */
export function dutch(value: number, decimals = 4): string {
  return (decimals === 4 ? fourDecimals : new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals })).format(
    value,
  )
}

const fourDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })
