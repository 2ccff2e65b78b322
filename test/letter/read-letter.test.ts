import { describe, expect, it, test } from 'vitest'
import { day } from '@/lib/calendar/date'
import { letterFacts } from '@/lib/letter/letter-facts'
import type { KnownItem } from '@/lib/letter/known-item'
import { readLetter } from '@/lib/letter/read-letter'
import { asRead } from '@/test/annex/fixtures/read'

const printed = day('2026-11-20')

function known(number: number, facts: Partial<KnownItem>): KnownItem {
  return {
    id: String(number),
    number,
    version: 1,
    kind: 'motie',
    title: `onderwerp ${number}`,
    status: 'lopend',
    motionState: null,
    date: null,
    references: [],
    members: [],
    termWords: null,
    termBy: null,
    ...facts,
  }
}

const REGISTER = [
  known(1, { title: 'nachtsluiting van veerdiensten', references: ['32813-1241'], members: ['Jager', 'Sneller'] }),
  known(2, {
    kind: 'toezegging',
    title: 'de verkoop van veerponten',
    references: ['TZ202503-044'],
    members: ['Ten Cate'],
    date: day('2025-03-04'),
  }),
  known(3, { title: 'toegankelijkheid van steigers', references: ['32813-1250'], members: ['Bakker'] }),
  known(4, {
    kind: 'toezegging',
    title: 'een brief over de waterstanden in de zomer',
    references: ['TZ202506-010'],
    members: ['Bakker'],
    date: day('2025-06-12'),
    termWords: 'eind 2026',
    termBy: day('2026-12-31'),
  }),
  known(5, { title: 'snelheid op de vaarweg', references: ['32813-1260'], members: ['Haan'] }),
  known(6, { title: 'snelheid van waterscooters', references: ['32813-1261'], members: ['Haan'] }),
  known(7, { kind: 'toezegging', title: 'lonen van schippers', references: ['TZ202509-100'] }),
  known(8, { kind: 'toezegging', title: 'de opleiding tot schipper', references: ['TZ202509-100'] }),
]

function read(text: string, own: Parameters<typeof readLetter>[3] = null) {
  const reading = readLetter(asRead(text), REGISTER, { printed, recess: [] }, own)
  return {
    ...reading,
    said: reading.proposals.map(({ item, deed, sureness, term }) =>
      [`G-${item.number}`, deed, sureness, term?.by].filter(Boolean).join(' '),
    ),
  }
}

describe('what a letter settles', () => {
  it.each([
    [
      'by its number',
      'Hiermee beschouw ik de motie van het lid Bakker (Kamerstuk 32 813, nr. 1250) als afgedaan.',
      'G-3 settle zeker',
    ],
    ['by the register number', 'Met deze brief doe ik de toezegging (TZ202503-044) gestand.', 'G-2 settle zeker'],
    [
      'by member and subject',
      'Hiermee is de motie van het lid Bakker over toegankelijke steigers afgedaan.',
      'G-3 settle waarschijnlijk',
    ],
    [
      'by member and day',
      'Hiermee doe ik de toezegging aan het lid Ten Cate van 4 maart 2025 gestand.',
      'G-2 settle waarschijnlijk',
    ],
    [
      'by subject alone',
      'Hiermee doe ik de toezegging over de verkoop van veerponten gestand.',
      'G-2 settle waarschijnlijk',
    ],
    ['partly', 'De motie van het lid Bakker (32813, nr. 1250) is hiermee deels afgedaan.', 'G-3 settlePartly zeker'],
    [
      'because it is handed over',
      'De motie van het lid Bakker (32813, nr. 1250) is overgedragen aan het ministerie van Sport.',
      'G-3 transfer zeker',
    ],
    [
      'two of one member apart by subject',
      'Hiermee acht ik de motie van het lid Haan over snelheid van waterscooters afgedaan.',
      'G-6 settle waarschijnlijk',
    ],
    [
      'one number of two commitments, apart by subject',
      'Hiermee doe ik de toezegging over lonen van schippers (TZ202509-100) gestand.',
      'G-7 settle waarschijnlijk',
    ],
  ])('%s', (_how, sentence, said) => {
    expect(read(sentence).said).toEqual([said])
  })

  it('points back within a paragraph and across one', () => {
    const letter = read(
      [
        'In de motie van het lid Bakker (Kamerstuk 32813, nr. 1250) is gevraagd om drempels weg te nemen. De laatste steiger is in mei verbouwd. Hiermee beschouw ik de motie als afgedaan.',
        'Het lid Ten Cate vroeg naar veerponten; daarover deed ik een toezegging (TZ202503-044).',
        'De verkoop daalt al drie jaar.',
        'Hiermee is de toezegging gestand gedaan.',
      ].join('\n\n'),
    )
    expect(letter.said).toEqual(['G-3 settle zeker', 'G-2 settle waarschijnlijk'])
  })

  it('settles two at once when it says both', () => {
    const letter = read(
      'Ik ga in op de moties van het lid Bakker (32813, nr. 1250) en van het lid Haan (32813, nr. 1260). Hiermee beschouw ik beide moties als afgedaan.',
    )
    expect(letter.said).toEqual(['G-3 settle waarschijnlijk', 'G-5 settle waarschijnlijk'])
  })

  it('is in doubt when the sentence points back at one of two', () => {
    const letter = read(
      'Ik ga in op de moties van het lid Bakker (32813, nr. 1250) en van het lid Haan (32813, nr. 1260). Hiermee beschouw ik de motie als afgedaan.',
    )
    expect(letter.said).toEqual(['G-3 settle twijfel', 'G-5 settle twijfel'])
  })

  it('keeps apart what stands under different headings, and knows a member who was named before', () => {
    const letter = read(
      [
        'Met deze brief doe ik de toezegging gestand aan het lid Ten Cate (D66) om uw Kamer te informeren over de verkoop van veerponten (TZ202503-044). Ook ga ik in op de motie van de leden Jager en Sneller (Kamerstuk 32813, nr. 1241).',
        'Verkoop van ponten',
        'Het aantal verkochte ponten daalt.',
        'Nachtsluiting',
        'De veren varen weer. Met het bovenstaande beschouw ik de motie van de leden Jager en Sneller als afgedaan.',
      ].join('\n\n'),
    )
    expect(letter.said).toEqual(['G-2 settle zeker', 'G-1 settle zeker'])
  })

  it.each([
    'De motie van het lid Bakker (32813, nr. 1250) zal ik afdoen zodra de laatste steiger klaar is.',
    'De motie van het lid Bakker (32813, nr. 1250) is nog niet afgedaan.',
    'De Kamer verzocht bij motie van het lid Bakker (32813, nr. 1250) om het onderzoek in 2025 af te ronden.',
    'Hiermee beschouw ik de motie van het lid Onbekend (Kamerstuk 36000, nr. 5) als afgedaan.',
    'Vorig jaar zijn 300 zaken afgedaan.',
  ])('proposes nothing for “%s”', (sentence) => {
    expect(read(sentence).said).toEqual([])
  })

  it('tells what it cites that the register does not have', () => {
    const letter = read('Hiermee beschouw ik de motie van het lid Onbekend (Kamerstuk 36000, nr. 5) als afgedaan.')
    expect(letter.unknown.map(({ key }) => key)).toEqual(['36000-5'])
  })

  it('tells what it names without saying more', () => {
    const letter = read('De motie van het lid Bakker (32813, nr. 1250) vroeg om lagere drempels.')
    expect(letter.named.map(({ item }) => item.number)).toEqual([3])
  })

  it('leaves no doubt out: one item, two endings', () => {
    const letter = read(
      'De motie van het lid Bakker (32813, nr. 1250) is deels afgedaan. Later in deze brief volgt meer.\n\nHiermee beschouw ik de motie van het lid Bakker (32813, nr. 1250) als afgedaan.',
    )
    expect(letter.said).toEqual(['G-3 settle twijfel'])
  })
})

describe('what a letter promises', () => {
  it.each([
    [
      'De motie van het lid Bakker (32813, nr. 1250) vraagt om lagere drempels. Ik informeer uw Kamer hierover voor de zomer van 2027.',
      'G-3 moveTerm zeker 2027-07-01',
    ],
    [
      'Over de toezegging aan het lid Bakker (TZ202506-010) zal ik uw Kamer uiterlijk 31 maart 2027 informeren.',
      'G-4 moveTerm zeker 2027-03-31',
    ],
  ])('“%s”', (sentence, said) => {
    expect(read(sentence).said).toEqual([said])
  })

  it('is no change when that is the term already', () => {
    expect(
      read('Over de toezegging aan het lid Bakker (TZ202506-010) zal ik uw Kamer eind 2026 informeren.').said,
    ).toEqual([])
  })

  it('partly done with a term for the rest is both', () => {
    const letter = read(
      'De motie van het lid Bakker (32813, nr. 1250) is hiermee deels afgedaan. Over de andere steigers informeer ik uw Kamer in het najaar van 2027.',
    )
    expect(letter.said).toEqual(['G-3 settlePartly zeker', 'G-3 moveTerm waarschijnlijk 2027-12-21'])
  })

  it('stands by itself when it belongs to no item, or to one that this letter settles', () => {
    const letter = read(
      [
        'Ik stuur uw Kamer voor de zomer van 2027 een nieuwe vaarkaart.',
        'Hiermee beschouw ik de motie van het lid Bakker (32813, nr. 1250) als afgedaan. Ik informeer uw Kamer hierover opnieuw in het najaar van 2027.',
      ].join('\n\n'),
    )
    expect(letter.said).toEqual(['G-3 settle zeker'])
    expect(letter.promises.map(({ term, item }) => [term?.by, item?.number])).toEqual([
      ['2027-07-01', undefined],
      ['2027-12-21', 3],
    ])
  })
})

describe('the head of a letter', () => {
  test.each([
    [
      '29 628\tPolitie\n\nNr. 1310\n\nBRIEF VAN DE MINISTER\n\nDen Haag, 20 november 2026\n\nGeachte voorzitter,',
      '29628-1310',
      '2026-11-20',
    ],
    ['Kamerstuk 29 628, nr. 1310\n\nDatum 20 november 2026\n\nGeachte voorzitter,', '29628-1310', '2026-11-20'],
    ['2026D12345\n\n’s-Gravenhage, 3 februari 2026\n\nGeachte voorzitter,', '2026D12345', '2026-02-03'],
    ['Geachte voorzitter,\n\nDe motie (Kamerstuk 29628, nr. 1200) van 3 maart 2025 is afgedaan.', null, null],
  ])('of %j', (text, number, date) => {
    expect(letterFacts(asRead(text), printed)).toEqual({ number, date })
  })

  it('is not cited as if it were a motie', () => {
    const own = letterFacts(asRead('Kamerstuk 32813, nr. 1250\n\nGeachte voorzitter,'), printed).number
    expect(read('In de motie (Kamerstuk 32813, nr. 1250) staat dit.', own).named).toEqual([])
  })
})
