import { annexInput, type AnnexInput } from '@/lib/annex/compose/schema'

/** Pages as in a real annex: about five items to a theme, three paragraphs, a list, a table now and then, two notes. */
export function annexOf(items: number): AnnexInput {
  const paragraph =
    'De politie heeft met de gezagen gesproken over de uitvoering, en de korpschef heeft de uitkomst per eenheid laten meten. '
  const section = (index: number) => ({
    text: `${paragraph.repeat(4)}[^1]\n\n${paragraph.repeat(3)}\n\n- de roosters sluiten beter aan;\n- ieder kwartaal worden de cijfers besproken.\n\n${
      index % 6 === 0 ? '| Eenheid | Binnen de norm |\n| Oost-Nederland | 88,9% |\n| Noord-Holland | 87,1% |\n\n' : ''
    }${paragraph.repeat(2)}\n\n[^1]: Kamerstukken II 2024/25, 29628, nr. ${1000 + (index % 400)}`,
    items: [
      {
        kind: 'motie' as const,
        title: `onderwerp ${index} van de uitvoering`,
        members: [{ name: 'Van Nispen', party: 'SP' }],
        date: '2025-09-09',
        refs: [{ key: `29628-${1000 + index}`, session: '2025/26' }],
        ...(index % 2 === 0
          ? { outcome: 'afgedaan' as const }
          : { outcome: 'lopend' as const, newTerm: { words: 'voorjaar 2027', by: '2027-06-20' } }),
      },
    ],
  })
  const themes = Array.from({ length: Math.ceil(items / 5) }, (_, theme) => ({
    title: `Thema ${theme + 1}`,
    sections: Array.from({ length: Math.min(5, items - theme * 5) }, (__, index) => section(theme * 5 + index)),
  }))
  return annexInput.parse({
    title: 'Moties, toezeggingen en aanvullende zaken',
    annexNumber: 3,
    reportTitle: 'Eerste halfjaarbericht politie 2026',
    directorate: 'Directoraat-Generaal Politie',
    date: '2026-06-18',
    themes,
  })
}
