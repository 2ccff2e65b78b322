import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { formatDay } from '@/lib/calendar/format'
import type { EditionLine } from '@/lib/report/queries/editions'

type EditionListProps = { reportId: string; editions: readonly EditionLine[] }

/** The sent editions, the last first: their files as they were sent, with the hash that proves it. */
export function EditionList({ reportId, editions }: EditionListProps) {
  if (editions.length === 0) return null
  return (
    <section aria-labelledby="edities" className="space-y-2">
      <h2 id="edities" className="border-b border-ink pb-1 text-lg">
        Verzonden edities
      </h2>
      <ul className="space-y-4 text-sm">
        {editions.map((edition) => (
          <li key={edition.id} className="space-y-1">
            <p className="font-semibold">
              {edition.number === 1 ? 'Eerste editie' : `Erratum ${edition.number - 1}`}, {formatDay(edition.sentOn)}
            </p>
            <p className="text-ink-quiet">
              {edition.reason && <span className="block text-ink">{edition.reason}</span>}
              Verzonden door {edition.sentBy}
            </p>
            <ul>
              {edition.files.map((file) => (
                <li key={file.id} className="flex flex-wrap justify-between gap-x-3 py-1">
                  <Link href={`/halfjaarberichten/${reportId}/edities/${file.id}`} prefetch={false} download>
                    {file.words}
                  </Link>
                  <span className="text-ink-quiet tabular-nums">{Math.ceil(file.size / 1024)} kB</span>
                </li>
              ))}
            </ul>
            <Disclosure summary="Bewijs dat de bestanden niet zijn gewijzigd">
              <dl className="space-y-1 text-ink-quiet">
                {edition.files.map((file) => (
                  <div key={file.id}>
                    <dt>{file.fileName}</dt>
                    <dd className="break-all">sha-256 {file.sha256}</dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}
