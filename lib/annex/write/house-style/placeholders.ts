/** The places of a house style that Gestand fills, written {{titel}}; `alone`: it must have a paragraph of its own in the text. */
export const PLACEHOLDERS = {
  titel: { holds: 'de titel van de bijlage', alone: false, wanted: true },
  bijlage: { holds: '“Bijlage nummer 3”', alone: false, wanted: false },
  bericht: { holds: 'bij welk halfjaarbericht de bijlage hoort', alone: false, wanted: false },
  afzender: { holds: 'het onderdeel dat de bijlage verstuurt', alone: false, wanted: false },
  datum: { holds: 'de dag van verzending', alone: false, wanted: true },
  kenmerk: { holds: 'de eigen referentie', alone: false, wanted: false },
  inhoudsopgave: { holds: 'de inhoudsopgave', alone: true, wanted: false },
  inhoud: { holds: 'de tekst van de bijlage', alone: true, wanted: false },
  overzicht: { holds: 'de overzichtstabel; zonder deze plek staat die achter de tekst', alone: true, wanted: false },
} as const

export type Placeholder = keyof typeof PLACEHOLDERS

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name)
}

/** The name that was probably meant. @example nearestPlaceholder('Titel ') // 'titel' */
export function nearestPlaceholder(name: string): Placeholder | null {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  if (isPlaceholder(plain)) return plain
  const names: Placeholder[] = [
    'titel',
    'bijlage',
    'bericht',
    'afzender',
    'datum',
    'kenmerk',
    'inhoudsopgave',
    'inhoud',
    'overzicht',
  ]
  return (
    names.find((known) => plain.length > 3 && (known.startsWith(plain.slice(0, 4)) || plain.includes(known))) ?? null
  )
}
