import { addDays, addMonths, day, toDatabaseDate, type CalendarDate } from '@/lib/calendar/date'
import type { Transaction } from '@/lib/db/transaction'

type Said = { number: string; status: string; text: string; madeOn: string; termBy?: CalendarDate; letters?: string[] }

/** What the Kamer's register says beside the example: the numbers are those of the annex, what is said of them is invented. */
export async function storeKamerRecords(tx: Transaction, today: CalendarDate): Promise<void> {
  const said: Said[] = [
    {
      number: 'TZ202504-122',
      status: 'Openstaand',
      text: 'Voorbeeld: de minister bekijkt of politiegegevens langer bewaard kunnen worden.',
      madeOn: '2025-04-16',
      termBy: addMonths(today, 2),
    },
    {
      number: 'TZ202507-015',
      status: 'Openstaand',
      text: 'Voorbeeld: de minister komt terug op een vraag over beveiligers bij betaald voetbal.',
      madeOn: '2025-07-02',
    },
    {
      number: 'TZ202507-014',
      status: 'Openstaand',
      text: 'Voorbeeld: de minister maakt met bedrijven een plan tegen winkeldiefstal.',
      madeOn: '2025-07-02',
    },
    {
      number: 'TZ202411-121',
      status: 'Voldaan',
      text: 'Voorbeeld: de minister praat de Kamer bij over het datalek bij de politie.',
      madeOn: '2024-11-27',
      letters: ['2025Z99991'],
    },
    {
      number: 'TZ202509-991',
      status: 'Openstaand',
      text: 'Voorbeeld: de minister stuurt de Kamer een overzicht van de wachttijden bij het digitale spreekuur van de politie.',
      madeOn: addDays(today, -60),
      termBy: addMonths(today, 4),
    },
  ]
  await tx.kamerRecord.createMany({
    data: said.map(({ madeOn, termBy, ...one }, index) => ({
      id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
      key: one.number,
      ministry: 'Ministerie van Justitie en Veiligheid',
      minister: 'Minister van Justitie en Veiligheid',
      madeOn: toDatabaseDate(day(madeOn)),
      termBy: termBy ? toDatabaseDate(termBy) : null,
      changedAt: toDatabaseDate(today),
      letters: [],
      ...one,
    })),
  })
}
