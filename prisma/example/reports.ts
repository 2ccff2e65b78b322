import { day } from '@/lib/calendar/date'
import type { ExampleReport } from './types'

/** The title of the annex since 2023. */
export const REQUESTS_TITLE = 'Moties, toezeggingen en aanvullende verzoeken'

/**
 * The two reports whose annexes are in the register in full, and two more that their texts refer to. Name, day and number
 * are those of the annexes; for a report that was not read itself, what is not known is named in `assumed`.
 */
export const SENT_REPORTS: readonly ExampleReport[] = [
  {
    key: '2022-1',
    name: 'Eerste halfjaarbericht politie 2022',
    year: 2022,
    half: 1,
    plannedOn: day('2022-06-20'),
    sentOn: day('2022-06-20'),
    annexNumber: 2,
    annexTitle: 'Moties, toezeggingen en aanvullende zaken',
    kamerstuk: null,
    themes: ['personeel', 'zichtbaarheid', 'zeden', 'iedereen', 'techniek', 'online', 'overig'],
    assumed: [],
  },
  {
    key: '2023-2',
    name: 'Tweede halfjaarbericht politie 2023',
    year: 2023,
    half: 2,
    plannedOn: day('2023-12-07'),
    sentOn: day('2023-12-07'),
    annexNumber: 2,
    annexTitle: REQUESTS_TITLE,
    kamerstuk: '29628-1193',
    themes: ['overig'],
    assumed: ['annexTitle'],
  },
  {
    key: '2025-1',
    name: 'Eerste halfjaarbericht politie 2025',
    year: 2025,
    half: 1,
    plannedOn: day('2025-06-12'),
    sentOn: day('2025-06-12'),
    annexNumber: 3,
    annexTitle: REQUESTS_TITLE,
    kamerstuk: '29628-1277',
    themes: ['zichtbaarheid', 'boas', 'online', 'samenwerking'],
    assumed: ['annexNumber', 'annexTitle'],
  },
  {
    key: '2025-2',
    name: 'Tweede halfjaarbericht politie 2025',
    year: 2025,
    half: 2,
    plannedOn: day('2025-12-10'),
    sentOn: day('2025-12-10'),
    annexNumber: 3,
    annexTitle: REQUESTS_TITLE,
    kamerstuk: '29628-1302',
    themes: ['personeel', 'zichtbaarheid', 'sterkte', 'boas', 'gegevens', 'online', 'zeden', 'samenwerking', 'overig'],
    assumed: [],
  },
]
