import { describe, expect, test } from 'vitest'
import { readFeedPage } from '@/lib/sync/feed-page'

const ID = 'ABCDEF00-0000-4000-8000-000000000001'

function page(record: string, links = ''): Uint8Array {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom">${links}<entry><link rel="next" href="https://x.nl/f?skiptoken=9"/><content>${record}</content></entry></feed>`
  return new TextEncoder().encode(xml)
}

function toezegging(fields: string, attributes = 'verwijderd="false" bijgewerkt="2026-04-26T00:00:00Z"'): string {
  return `<toezegging xmlns="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="${ID}" ${attributes}>${fields}</toezegging>`
}

describe('a page of the open data', () => {
  test('gives each toezegging its number in normal form, its days and its letters, whatever the prefix', () => {
    const record = `<ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="${ID}" ns1:verwijderd="false" ns1:bijgewerkt="2019-06-28T23:59:41.557">
      <ns1:nummer>TZ202504-122</ns1:nummer><ns1:tekst>De minister   stuurt &lt;b&gt;een brief&lt;/b&gt;.</ns1:tekst><ns1:status>Deels Voldaan</ns1:status>
      <ns1:aanmaakdatum>2025-04-16T00:00:00+02:00</ns1:aanmaakdatum><ns1:datumNakoming>2026-06-30T22:00:00Z</ns1:datumNakoming>
      <ns1:kamerbriefNakoming>2026Z00001</ns1:kamerbriefNakoming><ns1:kamerbriefNakoming>2026Z00002</ns1:kamerbriefNakoming>
      <ns1:ministerie>Justitie en Veiligheid</ns1:ministerie><ns1:functie>Minister</ns1:functie></ns1:toezegging>`
    expect(readFeedPage(page(record)).changed).toEqual([
      {
        id: ID.toLowerCase(),
        number: 'TZ202504-122',
        key: 'TZ202504-122',
        text: 'De minister stuurt <b>een brief</b>.',
        status: 'Deels Voldaan',
        ministry: 'Justitie en Veiligheid',
        minister: 'Minister',
        madeOn: '2025-04-16',
        termBy: '2026-07-01',
        letters: ['2026Z00001', '2026Z00002'],
        changedAt: '2019-06-28T23:59:41.557Z',
      },
    ])
  })

  test('says that there is no term where the Kamer writes year 1, and nothing where it leaves a field empty', () => {
    const fields = '<nummer>TZ202412-116</nummer><datumNakoming>0001-01-01T00:00:00Z</datumNakoming><status/>'
    expect(readFeedPage(page(toezegging(fields))).changed[0]).toMatchObject({ termBy: null, status: null, letters: [] })
  })

  test('knows a toezegging that was taken away, also by a capital', () => {
    const read = readFeedPage(page(toezegging('', 'verwijderd="True" bijgewerkt="2026-04-26T00:00:00Z"')))
    expect(read).toMatchObject({ changed: [], removed: [ID.toLowerCase()] })
  })

  test('goes on at the next page, and on the last one says where to go on another day', () => {
    const next = '<link rel="next" href="https://x.nl/f?a=1&amp;skiptoken=2"/>'
    expect(readFeedPage(page('', next))).toMatchObject({ next: 'https://x.nl/f?a=1&skiptoken=2' })
    expect(readFeedPage(page(''))).toMatchObject({ next: null, resume: 'https://x.nl/f?skiptoken=9' })
  })

  test.each([
    ['half', '<feed><entry>'],
    ['with an entity', '<!DOCTYPE a [<!ENTITY b "c">]><feed/>'],
    ['JSON', '{}'],
  ])('is refused when it is %s', (_what, text) => {
    expect(() => readFeedPage(new TextEncoder().encode(text))).toThrow()
  })
})
