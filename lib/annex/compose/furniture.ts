import { formatLongDay } from '@/lib/calendar/format'
import type { AnnexInput } from '@/lib/annex/compose/schema'

/** What surrounds the text: title block, page header, file properties. Every value is a line ready to print; an empty one is left out. */
export type Furniture = {
  label: string
  title: string
  number: string
  belongsTo: string
  directorate: string
  date: string
  /** The same day as YYYY-MM-DD, for the properties of the file. */
  day: string
  reference: string | null
  contents: string
  language: 'nl-NL'
}

/** @example furnitureOf(input).number // 'Bijlage nummer 2' */
export function furnitureOf(input: AnnexInput): Furniture {
  const { wording } = input
  return {
    label: wording.label,
    title: input.title,
    number: `${wording.label} nummer ${input.annexNumber}${input.erratum ? ', erratum' : ''}`,
    belongsTo: `${wording.belongsTo} ${input.reportTitle}`,
    directorate: input.directorate,
    date: formatLongDay(input.date),
    day: input.date,
    reference: input.reference?.trim() || null,
    contents: wording.contents,
    language: 'nl-NL',
  }
}

/** The title in the properties of the file. */
export function documentTitle({ title, belongsTo }: Furniture): string {
  return [title, lowerStart(belongsTo)].filter((part) => part !== '').join(', ')
}

function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
