import { describe, expect, it } from 'vitest'
import { plain } from '@/lib/annex/blocks'
import { citation, cite, takeBracketed } from '@/lib/annex/compose/cite'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const cited = (text: string, sessions = new Map<string, string>()) => cite(plain(text), sessions)

describe('a Kamerstuk in a text', () => {
  it.each([
    ['Kamerstuk 29 628, nr. 1136', 'Kamerstukken II, 29 628, nr. 1136'],
    ['II, 2022-2023, 29 628 nr 1136', 'Kamerstukken II 2022/23, 29 628, nr. 1136'],
    ['36 410 VI, nr. 63', 'Kamerstukken II, 36 410 VI, nr. 63'],
    ['Kamerstukken I 2020/21, 34641, O', 'Kamerstukken I 2020/21, 34 641, O'],
    ['29 628 en 28 844, nr. 1017', '29 628 en 28 844, nr. 1017'],
    ['nr. 1277', 'nr. 1277'],
    ['artikel 29628 van de wet', 'artikel 29628 van de wet'],
  ])('%s is printed as %s', (typed, printed) => {
    expect(spaced(cited(`Zie ${typed}.`).text)).toBe(`Zie ${printed}.`)
  })

  it('gets the parliamentary year that its item knows', () => {
    expect(spaced(cited('29628-1264', new Map([['29628-1264', '2024/25']])).text)).toBe(
      'Kamerstukken II 2024/25, 29 628, nr. 1264',
    )
  })

  it('never breaks over two lines inside its number, and links to the publication', () => {
    const { text, links } = cited('Zie 29628-1264 en https://www.rijk.nl/a_(b), dus.')
    expect(text).toBe('Zie Kamerstukken II, 29\u00a0628, nr.\u00a01264 en https://www.rijk.nl/a_(b), dus.')
    expect(links.map((link) => [spaced(text.slice(link.from, link.to)), link.url])).toEqual([
      ['Kamerstukken II, 29 628, nr. 1264', 'https://zoek.officielebekendmakingen.nl/kst-29628-1264.html'],
      ['https://www.rijk.nl/a_', 'https://www.rijk.nl/a_'],
    ])
  })

  it('moves the marks behind it along', () => {
    const inline = {
      text: 'Zie 29628-7, en meer.',
      notes: [
        { id: 'a', at: 11 },
        { id: 'b', at: 20 },
      ],
      links: [],
    }
    const { text, notes } = cite(inline, new Map())
    expect(notes.map((mark) => spaced(text.slice(0, mark.at)))).toEqual([
      'Zie Kamerstukken II, 29 628, nr. 7',
      'Zie Kamerstukken II, 29 628, nr. 7, en meer',
    ])
  })
})

it('takes only brackets that hold nothing but references', () => {
  const taken: string[] = []
  const note = (text: string) => `d${taken.push(text)}`
  const { text, notes } = takeBracketed(plain('A (29628-7) b (in 2025) c (zie 29628-8 en 29628-9, bijlage 2).'), note)
  expect(text).toBe('A b (in 2025) c.')
  expect(taken).toEqual(['29628-7', 'zie 29628-8 en 29628-9, bijlage 2'])
  expect(notes).toEqual([
    { id: 'd1', at: 1 },
    { id: 'd2', at: 15 },
  ])
})

it('prints the locator beside a reference, outside the link, and anything else as it is', () => {
  const printed = citation({ key: '29628-1277', session: null, locator: 'bijlage 2' })
  expect(spaced(printed.text)).toBe('Kamerstukken II, 29 628, nr. 1277, bijlage 2')
  expect(printed.links).toMatchObject([{ from: 0, to: 33 }])
  expect(citation({ key: 'brief', session: null, locator: null })).toEqual(plain('brief'))
  expect(citation({ key: 'T03305', session: null, locator: null })).toEqual(plain('T03305'))
})
