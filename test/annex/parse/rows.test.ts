import { expect, test } from 'vitest'
import { parseAnnex } from '@/lib/annex/parse'
import { asRead } from '@/test/annex/fixtures/read'

function items(text: string, format: 'txt' | 'md' = 'txt') {
  return parseAnnex(asRead(text, format)).items
}

test('a row with only a few words in its first cell is the theme of the rows below it', () => {
  const read = items(
    `# Stand van zaken moties en toezeggingen water

| Nr | Motie/toezegging | Vindplaats | Stand van zaken |
| --- | --- | --- | --- |
| Vaarwegen | | | |
| 1 | Motie over sluizen | 29 398, nr. 12 | Hiermee is de motie afgedaan. |
| Oevers | | | |
| 2 | Toezegging over riet | TZ202401, nr. 3 | De Kamer ontvangt het plan in mei 2026. |
`,
    'md',
  )
  expect(read.map((item) => [item.theme, item.title])).toEqual([
    ['Vaarwegen', 'sluizen'],
    ['Oevers', 'riet'],
  ])
})

const FORMS = `MOTIES EN TOEZEGGINGEN

A. Aangenomen moties

Omschrijving: Moties van het lid Jager en van het lid Sneller inzake veren.
Vindplaats: 29 398, nr. 44 (Jager) en 29 398, nr. 47 (Sneller)
Stand van zaken: Beide moties zijn afgedaan.

Omschrijving: De motie Dekker verzoekt de regering, constaterende dat de motie-Ten Cate (29 398, nr. 31) nog niet is uitgevoerd, het aantal steigers uit te breiden.
Vindplaats: 29 398, nr. 60
Stand van zaken: De steigers komen uiterlijk 1 april 2027 gereed.

B. Aan de Kamer gedane toezeggingen

T01234
Omschrijving: De minister zegt de Kamer, na een vraag van het lid Jager (SP), toe de evaluatie aan te bieden.
Vindplaats: Plenair debat van 23 november 2025
Stand van zaken: De evaluatie loopt. De minister biedt haar begin 2027 aan.

T01240 en T01241
Omschrijving: De minister zegt het lid Sneller toe in gesprek te gaan met de veerdiensten (T01240). Tevens zegt de minister het lid Dekker toe de Kamer te informeren over de bruggen (T01241).
Vindplaats: debat van 17 mei 2025
Stand van zaken: Het gesprek was op 29 augustus; T01240 is daarmee afgedaan. T01241 staat dus nog open.

T01250
Omschrijving: Onderzoek naar de wachttijden bij de brug (Ten Cate, 50PLUS).
Vindplaats: Brief van 14 april 2025
Stand van zaken: Wordt meegenomen in de evaluatie die in 2028 verschijnt.
`

test('forms of which several are told together are as many items, each with its own number, member and state', () => {
  expect(items(FORMS).map(({ kind, members, refs, status }) => [kind, members.join(), refs.join(), status])).toEqual([
    ['motie', 'Jager', '29398-44', 'afgedaan'],
    ['motie', 'Sneller', '29398-47', 'afgedaan'],
    ['motie', 'Dekker', '29398-60', 'lopend'],
    ['toezegging', 'Jager', 'T01234', 'lopend'],
    ['toezegging', 'Sneller', 'T01240', 'afgedaan'],
    ['toezegging', 'Dekker', 'T01241', 'lopend'],
    ['toezegging', 'Ten Cate', 'T01250', 'lopend'],
  ])
})

test('a heading without a dot behind its number is the theme of the numbered items below it', () => {
  const read = items(
    `# Moties en toezeggingen water

## 1 Vaarwegen

### 1.1 Motie Jager over sluizen

De motie (29 398, nr. 12) vraagt om sluizen. Daarmee acht ik de motie afgedaan.

### 1.2 Toezegging over bruggen

De brug blijft open. Ik informeer de Kamer in mei 2027.
`,
    'md',
  )
  expect(read.map((item) => item.theme)).toEqual(['1 Vaarwegen', '1 Vaarwegen'])
})

test('in a letter the member who asked something in a motie opens an item, a motie that was put off opens none', () => {
  const read = items(`Geachte Voorzitter,

Met deze brief geef ik uitvoering aan de motie van het lid Jager (Kamerstuk 29 398, nr. 12) over sluizen. De sluizen zijn open. De motie is hiermee uitgevoerd.

Daarnaast verzocht het lid Sneller in zijn motie (Kamerstuk 29 398, nr. 13) om de veren langer te laten varen. Gelet hierop beschouw ik de motie als afgedaan.

Ik loop niet vooruit op de behandeling van de motie die het lid Dekker heeft aangehouden.
`)
  expect(read.map((item) => [item.members.join(), item.refs.join()])).toEqual([
    ['Jager', '29398-12'],
    ['Sneller', '29398-13'],
  ])
})

test('a note that begins with a paper is a note of its own', () => {
  const document = asRead(`Sluizen

De motie is aangenomen.1 De brief kwam later.2

1 Kamerstukken II 2023/24, 36410-A, nr. 31.
2 29398, nr. 1074
`)
  expect(Object.values(document.notes).map((note) => note.text)).toEqual([
    'Kamerstukken II 2023/24, 36410-A, nr. 31.',
    '29398, nr. 1074',
  ])
})

test('items that a text only counts have their own paragraph, member and state', () => {
  const read = items(
    `# Moties en toezeggingen water

## 1 Vaarwegen

### 1.1 en 1.2 Toezeggingen over sluizen en over bruggen

Deze twee toezeggingen zijn gedaan in het wetgevingsoverleg van 24 november 2025.

De eerste, aan het lid Jager, betreft de sluizen. Het doel wordt naar verwachting in mei 2027 gehaald.

De tweede toezegging, aan het lid Sneller, gaat over de bruggen. Deze toezegging is hiermee nagekomen.
`,
    'md',
  )
  expect(read.map(({ title, members, status }) => [title, members.join(), status])).toEqual([
    ['sluizen', 'Jager', 'lopend'],
    ['bruggen', 'Sneller', 'afgedaan'],
  ])
})

test('rows that became one line each, as a web page gives them, are items with their day, debate, number and state', () => {
  const read = items(`8.2 Moties en toezeggingen (per 15 juli 2011)

Vaarwegen

In behandeling zijnde moties

Omschrijving motie Vindplaats Stand van zaken
Motie van Jager over de diepte van sluizen. Onderzoek is gaande. 27-02-2011 Spoeddebat sluizen (29 398, nr. 77) De Kamer wordt voor het kerstreces van 2011 geïnformeerd.

Motie van Ten Cate over riet langs de oever 19-6-2010 Debat oevers(29 398, nr. 58) De motie is afgedaan.

Oevers

In behandeling zijnde toezeggingen

Omschrijving toezegging Vindplaats Stand van zaken
Wij zullen bekijken of de steigers sterk genoeg zijn. Daarna volgt een plan. 11-06-2011 Wetgevingsoverleg (31 924 XII, nr. 1) Het onderzoek loopt.
`)
  expect(
    read.map(({ kind, theme, title, date, refs, status }) => [kind, theme, title, date, refs.join(), status]),
  ).toEqual([
    ['motie', 'Vaarwegen', 'de diepte van sluizen', '2011-02-27', '29398-77', 'lopend'],
    ['motie', 'Vaarwegen', 'riet langs de oever', '2010-06-19', '29398-58', 'afgedaan'],
    ['toezegging', 'Oevers', 'Wij zullen bekijken of de steigers sterk genoeg zijn', '2011-06-11', '', 'lopend'],
  ])
  expect(read[0]?.venue).toBe('spoeddebat sluizen')
})

test('what a motie asks for says nothing of its debate where another cell tells where it is found', () => {
  const read = items(
    `# Moties en toezeggingen

| Omschrijving van de motie | Vindplaats | Stand van zaken |
| --- | --- | --- |
| De motie van het lid Jager; Verzoekt de regering om de Kamer voor het begrotingsdebat Vaarwegen te informeren. | Kamerstukken II 2022/23, 29398, nr. 12 | Afgedaan. |
`,
    'md',
  )
  expect(read[0]).toMatchObject({ venue: null, refs: ['29398-12'], status: 'afgedaan' })
})
