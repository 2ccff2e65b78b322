import { expect, test } from 'vitest'
import { liftLayoutTables } from '@/lib/annex/read/text/layout-tables'
import { asRead } from '@/test/annex/fixtures/read'

/** Cells as an extraction that keeps the place of words leaves them: in the middle of their row, a header over the middle of its column. */
const CENTRED = `Openstaande toezeggingen
Nr.                 Toezegging                       Vindplaats                Stand van zaken

      De minister informeert de Kamer over
                                               Commissiedebat Veren     De Kamer hoort dit in het
1     de ponten en over alles wat daar-
                                               van 12 maart 2024        najaar van 2024.
      mee samenhangt.

                                                                     Afgedaan met de brief van
      De staatssecretaris deelt de toets       Commissiedebat
2                                                                    3 juni 2024 (Kamerstuk
      met de Kamer.                            Kades van 4 april
                                                                     29 398, nr. 102).


Aangenomen moties
               Motie                   Vindplaats                       Stand van zaken

Motie van het lid Jager c.s. over    Kamerstuk 29                In uitvoering.
lantaarns op de kade                 398, nr. 80

Motie van de leden Dekker en         Kamerstuk 29
                                                     Afgedaan met de brief van 1 juli.
Sneller over banken                  398, nr. 84

Daarna volgt weer gewone tekst, die over de hele breedte van de bladzijde loopt en geen kolommen heeft.`

test('a table that was kept in its place is a table again, with one line for each row', () => {
  expect(liftLayoutTables(CENTRED.split('\n')).filter((line) => line.trim() !== '')).toEqual([
    'Openstaande toezeggingen',
    '| Nr. | Toezegging | Vindplaats | Stand van zaken |',
    '| 1 | De minister informeert de Kamer over de ponten en over alles wat daarmee samenhangt. | Commissiedebat Veren van 12 maart 2024 | De Kamer hoort dit in het najaar van 2024. |',
    '| 2 | De staatssecretaris deelt de toets met de Kamer. | Commissiedebat Kades van 4 april | Afgedaan met de brief van 3 juni 2024 (Kamerstuk 29 398, nr. 102). |',
    'Aangenomen moties',
    '| Motie | Vindplaats | Stand van zaken |',
    '| Motie van het lid Jager c.s. over lantaarns op de kade | Kamerstuk 29 398, nr. 80 | In uitvoering. |',
    '| Motie van de leden Dekker en Sneller over banken | Kamerstuk 29 398, nr. 84 | Afgedaan met de brief van 1 juli. |',
    'Daarna volgt weer gewone tekst, die over de hele breedte van de bladzijde loopt en geen kolommen heeft.',
  ])
})

test('rows close under each other begin where the first column has text', () => {
  const close = `Nr.   Motie/toezegging                Vindplaats        Stand van zaken
1     Motie-Jager over veren          29 398, nr. 45    De Kamer is geïnfor-
      in het donker                                     meerd. Afgedaan.
2     Toezegging over ponten          AO Veren          Volgt eind 2015.`
  const { blocks } = asRead(close)
  expect(
    blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
    ),
  ).toEqual([
    ['Nr.', 'Motie/toezegging', 'Vindplaats', 'Stand van zaken'],
    ['1', 'Motie-Jager over veren in het donker', '29 398, nr. 45', 'De Kamer is geïnformeerd. Afgedaan.'],
    ['2', 'Toezegging over ponten', 'AO Veren', 'Volgt eind 2015.'],
  ])
})

test('text with wide gaps and without the headers of a table stays as it is', () => {
  const lines = [
    'Aan de Voorzitter            Datum',
    'van de Kamer                 14 december 2023',
    '',
    'Geachte voorzitter,',
  ]
  expect(liftLayoutTables(lines)).toEqual(lines)
})
