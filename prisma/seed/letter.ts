import { createHash } from 'node:crypto'
import { readText } from '@/lib/annex/read/text'
import type { Change } from '@/lib/audit/log'
import type { Transaction } from '@/lib/db/transaction'
import { formatLongDay } from '@/lib/calendar/format'
import type { CalendarDate } from '@/lib/calendar/date'

/** A letter that waits to be applied, so that a new user sees what reading one does. Its text is invented and says so. */
export async function storeLetter(tx: Transaction, today: CalendarDate, changes: Change[]): Promise<void> {
  const year = Number(today.slice(0, 4)) + 1
  const text = [
    'Voorbeeldbrief: de inhoud is verzonnen',
    `Den Haag, ${formatLongDay(today)}`,
    'Geachte voorzitter,',
    'Met deze brief informeer ik uw Kamer over cold cases, cyberaanvallen en winkeldiefstal.',
    'Cold cases',
    'De motie van het lid Mutluer (Kamerstuk 29 628, nr. 1292) vraagt om een sterkere aanpak van cold cases. De eenheden werken sinds deze zomer met een gezamenlijk plan. Hiermee beschouw ik de motie als afgedaan.',
    `De motie over het bewaren van gegevens voor cold cases (Kamerstuk 29 628, nr. 1258) is deels afgedaan. Over de bewaartermijnen informeer ik uw Kamer nader voor de zomer van ${year}.`,
    'Cyberaanvallen',
    `Over de motie inzake online aangifte van cyberaanvallen (26643, nr. 1251) zal ik uw Kamer uiterlijk 31 maart ${year} berichten.`,
    'Winkeldiefstal',
    'Met deze brief doe ik ook de toezegging gestand om een plan met bedrijven tegen winkeldiefstal te maken (TZ202507, nr. 14).',
    `Tot slot stuur ik uw Kamer in het voorjaar van ${year} een evaluatie van de winkelverboden.`,
  ].join('\n\n')
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const stored = await tx.letter.create({
    data: { name: 'Voorbeeldbrief.txt', format: 'txt', sha256, document: readText(bytes, 'txt') },
    select: { id: true },
  })
  changes.push({
    action: 'readLetter',
    objectType: 'letter',
    objectId: stored.id,
    label: 'Voorbeeldbrief.txt',
    after: { sha256 },
  })
}
