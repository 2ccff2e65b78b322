import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '@/lib/calendar/date'
import { readTerm, readTerms } from '@/lib/calendar/term'
import type { TermContext } from '@/lib/calendar/term'

const printed = day('2026-02-10')
const context: TermContext = { printed, recess: [] }

function lastDay(words: string, others: Partial<TermContext> = {}): string | null | undefined {
  return readTerm(words, { ...context, ...others })?.by
}

describe('the table of domain.md 2.1', () => {
  const ROWS: [string, string | null][] = [
    ['12 maart 2026', '2026-03-12'],
    ['12 mrt. 2026', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['per 1 januari 2027', '2027-01-01'],
    ['uiterlijk 7 juli a.s.', '2026-07-07'],
    ['vóór 1 juli 2026', '2026-06-30'],
    ['juli 2026', '2026-07-31'],
    ['Juli', '2026-07-31'],
    ['eind juli', '2026-07-31'],
    ['in de loop van juli', '2026-07-31'],
    ['naar verwachting in juli', '2026-07-31'],
    ['juni/juli 2026', '2026-07-31'],
    ['februari', '2026-02-28'],
    ['eerste kwartaal 2026', '2026-03-31'],
    ['het eerste kwartaal van 2027', '2027-03-31'],
    ['Q1 2026', '2026-03-31'],
    ['Q1', '2026-03-31'],
    ['1e kwartaal', '2026-03-31'],
    ['vanaf het tweede kwartaal 2026', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['derde of vierde kwartaal', '2026-12-31'],
    ['eerste helft van 2026', '2026-06-30'],
    ['1e helft', '2026-06-30'],
    ['tweede helft van 2026', '2026-12-31'],
    ['eerste halfjaar', '2026-06-30'],
    ['begin 2026', '2026-03-31'],
    ['Aan het begin van het jaar 2027', '2027-03-31'],
    ['begin volgend jaar', '2027-03-31'],
    ['voorjaar 2026', '2026-06-20'],
    ['komend voorjaar', '2026-06-20'],
    ['in het voorjaar', '2026-06-20'],
    ['voor de zomer', '2026-07-01'],
    ['voor het zomerreces', '2026-07-01'],
    ['vóór de zomer van 2027', '2027-07-01'],
    ['medio 2026', '2026-07-15'],
    ['halverwege 2026', '2026-07-15'],
    ['zomer 2026', '2026-09-22'],
    ['rond de zomer van 2026', '2026-09-22'],
    ['na de zomer', '2026-10-31'],
    ['na het zomerreces', '2026-10-31'],
    ['najaar 2026', '2026-12-21'],
    ['het najaar van 2026', '2026-12-21'],
    ['dit najaar', '2026-12-21'],
    ['voor het kerstreces', '2026-12-20'],
    ['eind 2026', '2026-12-31'],
    ['eind dit jaar', '2026-12-31'],
    ['Aan het eind van dit jaar', '2026-12-31'],
    ['ultimo 2026', '2026-12-31'],
    ['voor het einde van 2026', '2026-12-31'],
    ['vóór eind 2027', '2027-12-31'],
    ['in 2026', '2026-12-31'],
    ['in 2026 en 2027', '2027-12-31'],
    ['dit jaar', '2026-12-31'],
    ['vanaf 2026', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['binnen drie maanden', '2026-05-10'],
    ['binnen 6 weken', '2026-03-24'],
    ['binnen een half jaar', '2026-08-10'],
    ['volgende week', '2026-02-22'],
    ['deze maand', '2026-02-28'],
    ['over een jaar', '2027-02-10'],
    ['het komende jaar', '2027-02-28'],
    ['zo spoedig mogelijk', null],
    ['te zijner tijd', null],
    ['op korte termijn', null],
    ['op de langere termijn', null],
    ['in de komende maanden', null],
    ['binnenkort', null],
  ]

  it.each(ROWS)('"%s" allows until %s', (words, expected) => {
    expect(lastDay(words)).toBe(expected)
  })

  it.each([
    ['volgende halfjaarbericht', '2026-06-12', '2026-12-31'],
    ['in het eerstvolgende halfjaarbericht politie', '2026-12-10', '2027-06-30'],
    ['het volgende halfjaarbericht', '2026-05-12', '2026-06-30'],
  ])('"%s" printed on %s allows until %s', (words, date, expected) => {
    expect(lastDay(words, { printed: day(date) })).toBe(expected)
  })
})

describe('a debate', () => {
  const debates = [{ name: 'Commissiedebat Politie', day: day('2026-12-17') }]

  it('in a month that is known ends the term the day before', () => {
    expect(lastDay('voor het commissiedebat politie in december', { debates })).toBe('2026-12-16')
  })

  it('in a month that is not known leaves the whole month', () => {
    expect(lastDay('voorafgaand aan het commissiedebat politie in december')).toBe('2026-12-31')
  })

  it('without a month ends the term only when the debate is known', () => {
    expect(lastDay('voor het volgende commissiedebat politie', { debates })).toBe('2026-12-16')
    expect(lastDay('voor het volgende commissiedebat politie')).toBeNull()
  })

  it('with its day is that day', () => {
    expect(lastDay('voor het aankomende Commissiedebat Politie op 7 juli a.s.')).toBe('2026-07-07')
  })
})

describe('the recess calendar', () => {
  const recess = [{ name: 'zomerreces' as const, first: day('2026-07-10'), last: day('2026-08-30') }]

  it('moves "voor de zomer" to the day before the recess that was entered', () => {
    expect(lastDay('voor de zomer', { recess })).toBe('2026-07-09')
    expect(lastDay('voor het zomerreces van 2027', { recess })).toBe('2027-07-01')
  })

  it('makes "voor de zomer" mean next year once the recess has begun', () => {
    expect(lastDay('voor de zomer', { recess, printed: day('2026-07-11') })).toBe('2027-07-01')
  })
})

describe('history and promise', () => {
  it.each([
    'medio 2023',
    'afgelopen zomer',
    '12 januari jl.',
    'in november jl.',
    'eind vorig jaar',
    'sinds de zomer van 2021',
  ])('"%s" lies behind', (words) => {
    expect(readTerms(words, context)).toMatchObject([{ words, past: true }])
  })

  it('a term without a year never lies behind', () => {
    const terms = ['in maart', 'dit najaar', 'voor de zomer', 'Q1', 'volgend halfjaarbericht', 'eind dit jaar']
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.integer({ min: 0, max: 4000 }), (words, days) => {
        const date = addDays(day('2020-01-01'), days)
        const found = readTerm(words, { printed: date, recess: [] })
        expect(found?.past).toBe(false)
        expect((found?.by ?? '') >= date).toBe(true)
      }),
      { seed: 21 },
    )
  })
})

describe('running text', () => {
  it('gives each term with its words and its place', () => {
    const text = 'De evaluatie is eind 2026 gereed; uiterlijk in het tweede kwartaal van 2027 volgt een brief.'
    const found = readTerms(text, context)
    expect(found.map(({ words, by }) => [words, by])).toEqual([
      ['eind 2026', '2026-12-31'],
      ['uiterlijk in het tweede kwartaal van 2027', '2027-06-30'],
    ])
    for (const { words, from, to } of found) expect(text.slice(from, to)).toBe(words)
  })

  it('reads over a line end', () => {
    expect(readTerms('Dit volgt in het\nvoorjaar van\n2027.', context)).toMatchObject([{ by: '2027-06-20' }])
  })

  it.each([
    'binnen de eenheden',
    'Kamerstukken II 2025/26, 29628, nr. 4',
    'de eerste helft van de wedstrijd',
    'een begroting van 2026 euro',
    'de meiden van de maartse school',
    'vanaf drie jaar na de opleiding',
    'de volgende pijlers',
    'om 12.30 uur',
  ])('finds no term in "%s"', (text) => {
    expect(readTerms(text, context)).toEqual([])
  })

  it('a field with other words is not understood', () => {
    expect(readTerm('in overleg met de korpschef', context)).toBeNull()
  })

  it('never overlaps and always points at its own words, whatever the text', () => {
    const word = fc.constantFrom(
      'voor',
      'de',
      'zomer',
      'eind',
      'juli',
      '2026',
      'in',
      '12',
      'maart',
      'jl.',
      'Q1',
      '\n',
      'halfjaarbericht',
      'volgende',
      ',',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const term of readTerms(text, context)) {
          expect(term.from).toBeGreaterThanOrEqual(end)
          expect(text.slice(term.from, term.to)).toBe(term.words)
          end = term.to
        }
      }),
      { seed: 22, numRuns: 300 },
    )
  })
})
