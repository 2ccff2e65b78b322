import { describe, expect, it, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { checkReport, type CheckSurroundings } from '@/lib/report/checks'
import type { ReportFacts, SectionFacts } from '@/lib/report/report-facts'
import { aReport, aSection, aTreatment } from '@/test/support/report-facts'

const SURROUNDINGS: CheckSurroundings = {
  sendDay: day('2026-06-15'),
  recess: [],
  civilServants: ['Noor van Dijk', 'Bram Hoekzema'],
  registered: new Set(['29628-1231']),
  missing: [],
}

const codesOf = (
  sections: SectionFacts[],
  report: Partial<ReportFacts> = {},
  around: Partial<CheckSurroundings> = {},
) => checkReport(aReport(sections, report), { ...SURROUNDINGS, ...around }).map(({ code }) => code)
const withText = (text: string) => codesOf([aSection({ text })])
const open = (words: string | null, by: string | null) =>
  aTreatment({ outcome: 'lopend', termWords: words, termBy: by ? day(by) : null })

test('a section that is agreed, settled and says nothing strange has no findings', () => {
  expect(codesOf([aSection()])).toEqual([])
})

test('every finding is one sentence with its number, and leads to its section and item', () => {
  const [finding] = checkReport(aReport([aSection({ treatments: [aTreatment({ outcome: null })] })]), SURROUNDINGS)
  expect(finding).toEqual({
    code: 'E504',
    severity: 'error',
    message: 'Voor “het sluiten van bureaus” is nog geen uitkomst gekozen.',
    sectionId: 'section',
    itemNumber: 1,
    acknowledged: null,
  })
})

describe('what stands in the way of sending', () => {
  it('is a report without sections, a section without text, or a text that is not agreed', () => {
    expect(codesOf([])).toEqual(['E501'])
    expect(codesOf([aSection({ text: ' ' })])).toEqual(['E502'])
    expect(codesOf([aSection({ stage: 'aangeleverd' })])).toEqual(['E503'])
  })

  it('is an item that stays open with a term in the past, its own or a new one', () => {
    expect(codesOf([aSection({ treatments: [open('maart 2026', '2026-03-31')] })])).toContain('E505')
    const kept = aTreatment({ outcome: 'lopend' }, { termWords: 'eind 2025', termBy: day('2025-12-31') })
    expect(codesOf([aSection({ treatments: [kept] })])).toContain('E505')
    expect(codesOf([aSection({ treatments: [open('najaar 2026', '2026-12-21')] })])).toEqual([])
    expect(codesOf([aSection({ treatments: [open('vandaag', '2026-06-15')] })])).not.toContain('E505')
  })

  it('is an outcome that the status of the item does not allow, but not in an erratum', () => {
    const again = aTreatment(
      { outcome: 'lopend', termWords: 'eind 2026', termBy: day('2026-12-31') },
      { status: 'afgedaan' },
    )
    expect(codesOf([aSection({ treatments: [again] })])).toEqual(['E506'])
    expect(codesOf([aSection({ treatments: [again] })], { erratum: 'Het nummer was fout.' })).toEqual([])
  })

  it('is a settled item that neither the text nor a paper calls settled, when the annex adds nothing', () => {
    const silent = { wording: { ...aReport([]).wording, settle: false } }
    expect(codesOf([aSection()], silent)).toEqual(['E509'])
    expect(codesOf([aSection({ text: 'Hiermee beschouw ik de motie als afgedaan.' })], silent)).toEqual([])
    expect(codesOf([aSection({ treatments: [aTreatment({ evidence: '29628-1300' })] })], silent)).toEqual([])
  })
})

describe('a forgotten place to fill in', () => {
  it.each([
    'Het gaat om xxx agenten.',
    'Het gaat om XX agenten.',
    'Het bedrag is PM.',
    'Op [datum] is gesproken.',
    'Er zijn [..] gesprekken gevoerd.',
    `${['TO', 'DO'].join('')}: cijfers van de korpschef.`,
    'De cijfers volgen nog: n.t.b.',
    'Dit kost …… euro.',
    'Dit kost ..... euro.',
    'Hoeveel?? Navragen.',
    'De <naam> heeft dit gezegd.',
    'Het aantal is ___ procent.',
    'Nog aanvullen met de cijfers van mei.',
  ])('is found in “%s”', (text) => {
    expect(withText(text).includes('E508')).toBe(true)
  })

  it.each([
    'De motie stelt: “De regering [moet] dit onderzoeken.”',
    'Hij zei: “De politie […] is op orde.”',
    'In het rapport staat "ongeveer [sic] 30 procent".',
    'Begrotingshoofdstuk XX, Kamerstukken II 2025/26, 36 800 XX, nr. 2.',
    'De uitzending was om 20.00 uur, ongeveer 3 p.m. in New York.',
    'De noot staat hier[^1].\n\n[^1]: Zie de brief.',
    'Wat is er gedaan? Er is gesproken.',
    'De nog in te vullen plaatsen gaan naar de regio.',
    'De Max en de xbox zijn geen invulplek.',
  ])('is not seen in “%s”', (text) => {
    expect(withText(text)).not.toContain('E508')
  })
})

describe('a promise in the text', () => {
  const promising = 'In het voorjaar van 2027 informeer ik uw Kamer over de uitkomst.'

  it('must be the term of an item, in these words or with the same last day', () => {
    expect(codesOf([aSection({ text: promising, treatments: [open('najaar 2026', '2026-12-21')] })])).toEqual(['W506'])
    expect(codesOf([aSection({ text: promising, treatments: [open('voorjaar 2027', '2027-06-20')] })])).toEqual([])
    expect(
      codesOf([aSection({ text: promising, treatments: [open('uiterlijk 20 juni 2027', '2027-06-20')] })]),
    ).toEqual([])
  })

  it('does not go with an item that is done', () => {
    expect(codesOf([aSection({ text: promising })])).toEqual(['W514'])
  })

  it.each([
    'In het voorjaar van 2025 heb ik uw Kamer hierover geïnformeerd.',
    'De motie verzoekt de regering om in het voorjaar van 2027 te rapporteren.',
    'Toegezegd is om uw Kamer in het najaar van 2026 te informeren.',
    'De regeling geldt vanaf 2027.',
  ])('is not seen where it is told: “%s”', (text) => {
    expect(withText(text)).not.toContain('W506')
    expect(withText(text)).not.toContain('W514')
  })

  it('must stand in the text the other way round too, unless the annex adds it', () => {
    const item = [aSection({ treatments: [open('najaar 2026', '2026-12-21')] })]
    expect(codesOf(item, { wording: { ...aReport([]).wording, settle: false } })).toEqual(['W507'])
    expect(codesOf(item)).toEqual([])
  })

  it('may be without a day, but an open item without any term is told', () => {
    expect(codesOf([aSection({ treatments: [open(null, null)] })])).toEqual(['W502'])
  })
})

describe('what the text says of the end', () => {
  it('may not contradict the outcome', () => {
    const text = 'Hiermee beschouw ik de motie als afgedaan.'
    expect(codesOf([aSection({ text, treatments: [open('eind 2026', '2026-12-31')] })])).toEqual(['E510'])
    expect(codesOf([aSection({ text })])).toEqual([])
    const partly = aTreatment({
      outcome: 'deels_afgedaan',
      donePart: 'het rapport',
      termWords: 'eind 2026',
      termBy: day('2026-12-31'),
    })
    expect(codesOf([aSection({ text: 'Hiermee is de motie deels afgedaan.', treatments: [partly] })])).toEqual([])
    expect(codesOf([aSection({ text: 'Hiermee is de motie deels afgedaan.' })])).toEqual(['E510'])
  })

  it.each([
    'Zodra het rapport er is, beschouw ik de motie als afgedaan.',
    'De zaken zijn afgedaan conform de richtlijn.',
    'De motie is nog niet afgedaan.',
  ])('is not read into “%s”', (text) => {
    expect(codesOf([aSection({ text, treatments: [open('eind 2026', '2026-12-31')] })])).not.toContain('E510')
  })

  it('is about the item that it names', () => {
    const text = 'Hiermee beschouw ik de motie Van Nispen als afgedaan. Over de motie Kuik loopt het gesprek.'
    const other = aTreatment(
      { outcome: 'lopend', termWords: 'eind 2026', termBy: day('2026-12-31') },
      {
        number: 2,
        title: 'de wijkagent',
        members: [{ name: 'Kuik', party: 'CDA' }],
        references: [{ key: '29628-1232', locator: null }],
      },
    )
    expect(codesOf([aSection({ text, treatments: [aTreatment(), other] })])).toEqual([])
  })

  it('asks for the paper as evidence when it names another', () => {
    const text = 'Met de brief van 3 maart 2026 beschouw ik de motie als afgedaan.'
    expect(codesOf([aSection({ text })])).toEqual(['W505'])
    expect(codesOf([aSection({ text, treatments: [aTreatment({ evidence: '29628-1300' })] })])).toEqual([])
  })
})

describe('a reference', () => {
  it.each(['Zie TZ202513-122.', 'Zie Kamerstuk 2962, nr. 1136.', 'Zie TZ2025-12.'])(
    'that cannot be right is told: “%s”',
    (text) => {
      expect(withText(text)).toContain('W504')
    },
  )

  it('that the register does not know is told once for the section', () => {
    expect(withText('Zie TZ202504-122, Kamerstukken II 2024/25, 29 628, nr. 1250 en nr. 9.')).toEqual(['W509'])
    expect(codesOf([aSection({ text: 'Zie Kamerstuk 29 628, nr. 1231.' })])).toEqual([])
    expect(withText('De Handelingen II 2017/18, nr. 19, item 11 en 2025D21522.')).toEqual([])
  })

  it('that gives the motie another number than its own is told, also from a note', () => {
    expect(withText('De motie Van Nispen (Kamerstuk 29628, nr. 1321) vraagt hierom.')).toEqual(['W508'])
    expect(
      withText('De motie Van Nispen[^1] vraagt hierom.\n\n[^1]: Kamerstukken II 2024/25, 29628, nr. 1321'),
    ).toEqual(['W508'])
    expect(withText('De motie (29628-1231) is besproken na de motie (29628-1321).')).toEqual(['W509'])
  })
})

describe('other people and other days', () => {
  it('names no civil servant; a member of the same name may be named', () => {
    expect(withText('Neem contact op met Noor van Dijk.')).toEqual(['E511'])
    expect(withText('Neem contact op met N. van Dijk.')).toEqual(['E511'])
    expect(withText('Mevrouw Van Dijk heeft dit voorbereid.')).toEqual(['W513'])
    expect(withText('Het lid Van Dijk vroeg hiernaar.')).toEqual([])
    const member = aTreatment({}, { members: [{ name: 'Van Dijk', party: 'SP' }] })
    expect(codesOf([aSection({ text: 'Mevrouw Van Dijk vroeg hiernaar.', treatments: [member] })])).toEqual([])
  })

  it('calls no day of more than a year ago “jl.”', () => {
    expect(withText('Op 12 maart 2024 jl. is gesproken.')).toEqual(['W512'])
    expect(withText('Op 12 maart jl. is gesproken.')).toEqual([])
    expect(withText('Op 8 februari jl. nam uw Kamer de motie aan.')).toEqual(['W512'])
    expect(withText('Op 12 maart 2024 is gesproken.')).toEqual([])
    const copied = { previousText: 'Op 2 juli jl. sprak ik met de korpschef.', previousOn: day('2025-06-20') }
    expect(
      codesOf([aSection({ text: 'Op 2 juli jl. sprak ik met de korpschef, en daarna weer.', ...copied })]),
    ).toEqual(['W512'])
  })

  it('is not the text of the previous report', () => {
    const text = 'De politie  heeft hierover met de gezagen gesproken.'
    expect(codesOf([aSection({ previousText: text })])).toEqual(['W503'])
    expect(codesOf([aSection({ previousText: `${text} Nu niet meer.` })])).toEqual([])
  })
})

describe('items', () => {
  it('are all spoken of in a section with several', () => {
    const other = aTreatment(
      {},
      {
        number: 2,
        kind: 'toezegging',
        title: 'de meldkamer',
        members: [],
        references: [{ key: 'TZ202504-122', locator: null }],
      },
    )
    expect(codesOf([aSection({ text: 'De motie is uitgevoerd.', treatments: [aTreatment(), other] })])).toContain(
      'W510',
    )
    expect(
      codesOf([
        aSection({ text: 'De motie is uitgevoerd, en de meldkamer werkt.', treatments: [aTreatment(), other] }),
      ]),
    ).not.toContain('W510')
  })

  it('that should be on the report and are not, are told', () => {
    expect(codesOf([aSection()], {}, { missing: [{ number: 7, title: 'de wijkagent', reason: 'te laat' }] })).toEqual([
      'W511',
    ])
  })

  it('without any number are told', () => {
    expect(codesOf([aSection({ treatments: [aTreatment({}, { references: [] })] })])).toEqual(['W501'])
  })
})
