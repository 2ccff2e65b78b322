import { expect, test } from 'vitest'
import { parseAnnex } from '@/lib/annex/parse'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { asRead } from '@/test/annex/fixtures/read'

/** Layouts that other ministries use for the same thing, in our own words. */
function items(text: string, format: 'txt' | 'md' = 'txt'): ReadItem[] {
  return parseAnnex(asRead(text, format)).items
}

test('"Idem" in a cell is what the row above says there', () => {
  const read = items(
    `# Overzicht moties en toezeggingen veren, peildatum 1 september 2024

| Nr | Toezegging | Gedaan aan | Debat en datum | Planning |
| --- | --- | --- | --- | --- |
| 1 | De minister zegt toe de Kamer te informeren over de ponten | Jager (SP) | CD Veren 18 april 2024 | Najaar 2024 |
| 2 | De staatssecretaris stuurt de Kamer een overzicht van de steigers | Idem | Idem | Uiterlijk 1 februari 2025 |

| Nr | Indiener(s) | Onderwerp | Kamerstuk | Stand van zaken |
| --- | --- | --- | --- | --- |
| 3 | Ten Cate c.s. | Verzoekt de regering de ponten te verlichten | 29 398, nr. 12 | Afgehandeld per brief van 3 juni 2024 |
| 4 | Idem | Verzoekt de regering de steigers te verbreden | 29 398, nr. 13 | Idem |
`,
    'md',
  )
  expect(
    read.map(({ kind, title, members, venue, date, status }) => [kind, title, members.join(), venue, date, status]),
  ).toEqual([
    ['toezegging', 'de ponten', 'Jager', 'commissiedebat Veren', '2024-04-18', 'lopend'],
    [
      'toezegging',
      'De staatssecretaris stuurt de Kamer een overzicht van de steigers',
      'Jager',
      'commissiedebat Veren',
      '2024-04-18',
      'lopend',
    ],
    ['motie', 'de ponten te verlichten', 'Ten Cate', null, null, 'afgedaan'],
    ['motie', 'de steigers te verbreden', 'Ten Cate', null, null, 'afgedaan'],
  ])
})

test('numbered lines with "Stand van zaken:" under them are items of the debate in the heading above', () => {
  const read = items(`Stand van zaken moties en toezeggingen veren (per 1 juli 2022)

1. Commissiedebat Veren d.d. 16 maart 2022

1.1 De staatssecretaris zegt toe de Kamer te informeren over de wachttijden (lid Jager, SP).
Stand van zaken: Bij brief van 12 mei 2022 is de Kamer geïnformeerd (Kamerstuk 29 398, nr. 70). Afgedaan.

1.2 De staatssecretaris zegt toe terug te komen op de steigers (lid Ten Cate, VVD).
Stand van zaken: De Kamer wordt hierover voor 1 november 2022 geïnformeerd.

2. Tweeminutendebat Veren d.d. 5 april 2022

2.1 Motie van het lid Sneller over lantaarns op de kade (29 398, nr. 45)
Stand van zaken: Deze motie wordt betrokken bij de wet, die naar verwachting voor 1 december 2022 wordt ingediend.

2.2 Motie van het lid Dekker over banken op de kade (29 398, nr. 48)
Stand van zaken: Met de brief van 24 juni 2022 (29 398, nr. 71) is uitvoering gegeven aan deze motie.
`)
  expect(
    read.map(({ kind, members, venue, date, status, deadlines }) => [
      kind,
      members.join(),
      venue,
      date,
      status,
      deadlines[0]?.by,
    ]),
  ).toEqual([
    ['toezegging', 'Jager', 'commissiedebat Veren', '2022-03-16', 'afgedaan', undefined],
    ['toezegging', 'Ten Cate', 'commissiedebat Veren', '2022-03-16', 'lopend', '2022-10-31'],
    ['motie', 'Sneller', 'tweeminutendebat Veren', '2022-04-05', 'lopend', '2022-11-30'],
    ['motie', 'Dekker', 'tweeminutendebat Veren', '2022-04-05', 'afgedaan', undefined],
  ])
})

test('moties that one paragraph counts are two, each with what is said of it; the next subject is none of them', () => {
  const read = items(`Den Haag, 14 december 2023

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de veren.

Ponten

Het lid Jager heeft gevraagd hoe het staat met de ponten. Ik heb toen toegezegd uw Kamer hierover te informeren (TZ202310-055). Er varen er nu twaalf. Hiermee is deze toezegging afgedaan.

Kades

Uw Kamer heeft op 24 oktober jl. twee moties aangenomen over kades. De eerste motie, van het lid Sneller (Kamerstuk 29 398, nr. 21), verzoekt de regering om meer lantaarns. De tweede motie, van de leden Dekker en Ten Cate (Kamerstuk 29 398, nr. 24), vraagt om brede banken. Aan de eerste motie is uitvoering gegeven met nieuwe lantaarns, waarmee ik deze motie als afgedaan beschouw. Voor de tweede motie geldt dat ik uw Kamer in het tweede kwartaal van 2024 nader informeer.

Lonen

In het debat heb ik het lid Jager toegezegd te kijken naar de lonen. Het onderzoek loopt nog; ik verwacht de uitkomsten medio 2024 met uw Kamer te delen.
`)
  expect(
    read.map(({ kind, theme, members, refs, status, deadlines }) => [
      kind,
      theme,
      members.join(),
      refs.join(),
      status,
      deadlines[0]?.by,
    ]),
  ).toEqual([
    ['toezegging', null, 'Jager', 'TZ202310-055', 'afgedaan', undefined],
    ['motie', 'Kades', 'Sneller', '29398-21', 'afgedaan', undefined],
    ['motie', 'Kades', 'Dekker,Ten Cate', '29398-24', 'lopend', '2024-06-30'],
    ['toezegging', null, 'Jager', '', 'lopend', '2024-07-15'],
  ])
})

test('a commitment filed by its debate and day has both, who asked, and its state; the paper of the state is its evidence', () => {
  const read = items(`MOTIES EN TOEZEGGINGEN VEREN (XII)

Moties in behandeling

Motie-Sneller/Dekker over lantaarns (Kamerstuk 29398-11). De Kamer wordt hierover in het voorjaar van 2018 geïnformeerd.

Motie-Jager c.s. over banken (29398, nr. 75; ingediend 4-7-2017). Uitgevoerd, zie brief d.d. 12 oktober 2017 (29398, nr. 81).

Toezeggingen in behandeling

AO Veren 4 juli 2017: de minister zal de Kamer informeren over de ponten (Ten Cate). Afgedaan met het verslag, Kamerstuk 29398, nr. 82.

AO Kades 14-09-2017: reactie op het voorstel voor banken (Jager). Volgt uiterlijk 1 december 2017.
`)
  expect(
    read.map(({ kind, theme, members, venue, date, refs, citedRefs, status }) => [
      kind,
      theme,
      members.join(),
      venue,
      date,
      refs.join(),
      citedRefs.join(),
      status,
    ]),
  ).toEqual([
    ['motie', 'Moties in behandeling', 'Sneller,Dekker', null, null, '29398-11', '', 'lopend'],
    ['motie', 'Moties in behandeling', 'Jager', null, '2017-07-04', '29398-75', '29398-81', 'afgedaan'],
    [
      'toezegging',
      'Toezeggingen in behandeling',
      'Ten Cate',
      'algemeen overleg Veren',
      '2017-07-04',
      '',
      '29398-82',
      'afgedaan',
    ],
    ['toezegging', 'Toezeggingen in behandeling', 'Jager', 'algemeen overleg Kades', '2017-09-14', '', '', 'lopend'],
  ])
  expect(read.map(({ deadlines }) => deadlines[0]?.by)).toEqual(['2018-06-20', undefined, undefined, '2017-12-01'])
})

test('a list of numbered lines goes on over its headings; moties with a number behind each name are one each', () => {
  const read = items(`Bijlage 3: Moties, toezeggingen en aanvullende verzoeken

In deze bijlage ga ik in op de volgende moties, toezeggingen en aanvullende verzoeken:

Toezeggingen
1. Toezegging uit het commissiedebat Veren van 21 juni 2024 aan het lid Jager (SP) over ponten
Moties
2. Gewijzigde motie van het lid Ten Cate-Dekker c.s. (t.v.v. 29398, nr. 19) over camera’s
3. Moties van de leden Sneller (29398, nr. 25) en Bouwmeester (29398, nr. 30) over kades
Aanvullende verzoeken
4. Verzoek commissie inzake de brandbrief van de schippers

Ad 1
In het eerstvolgende halfjaarbericht kom ik hierop terug.

Ad 2
De gewijzigde motie (29398, nr. 40) verzoekt de regering camera’s op te hangen. Hiermee beschouw ik de motie als afgedaan.

Ad 3
De motie van het lid Sneller beschouw ik hiermee als afgedaan. Over de motie van het lid Bouwmeester informeer ik uw Kamer voor de zomer van 2025.

Ad 4
De schippers hebben een reactie ontvangen.
`)
  expect(
    read.map(({ kind, title, members, refs, status }) => [kind, title, members.join(), refs.join(), status]),
  ).toEqual([
    ['toezegging', 'ponten', 'Jager', '', 'lopend'],
    ['motie', 'camera’s', 'Ten Cate-Dekker', '29398-40', 'afgedaan'],
    ['motie', 'kades', 'Sneller', '29398-25', 'afgedaan'],
    ['motie', 'kades', 'Bouwmeester', '29398-30', 'lopend'],
    ['aanvullend', 'Verzoek commissie inzake de brandbrief van de schippers', '', '', 'onbekend'],
  ])
})

test('a heading with the number of the Eerste Kamer and the name it gives the commitment; a bold line that ends in the promise', () => {
  const read = items(`Betreft: rappel toezeggingen, 12 november 2021

T02867 Toezegging Evaluatie Verenwet (34.986)
De minister heeft op 11 februari 2020 na een vraag van het lid Jager (SP) toegezegd de Kamer te informeren. Ik verzoek u deze toezegging als voldaan te beschouwen.

T02902 Toezegging Vergoeding schippers (34.986)
Deze toezegging is nog niet voldaan. Ik verzoek u de deadline te verplaatsen naar 1 januari 2023.
`)
  expect(read.map(({ title, refs, status, deadlines }) => [title, refs.join(), status, deadlines.at(-1)?.by])).toEqual([
    ['Evaluatie Verenwet', 'T02867', 'afgedaan', undefined],
    ['Vergoeding schippers', 'T02902', 'lopend', '2023-01-01'],
  ])
  const bold = items(
    `**Bijlage 1: Overzicht van de stand van zaken van moties en toezeggingen Veren**

### Ponten

**Motie Sneller/Dekker (Kamerstuk 29398, nr. 110) over lantaarns**
Afgedaan met de Kamerbrief van 9 december 2022 (Kamerstuk 29398, nr. 116).

**Toezegging aan het lid Jager (SP), commissiedebat Veren 21 maart 2023: de minister komt terug op de wachttijden**
De Kamer ontvangt dit in het najaar van 2023.
`,
    'md',
  )
  expect(bold.map(({ theme, title, refs, date }) => [theme, title, refs.join(), date])).toEqual([
    ['Ponten', 'lantaarns', '29398-110', null],
    ['Ponten', 'de minister komt terug op de wachttijden', '', '2023-03-21'],
  ])
})
