import type { Release } from '@/lib/release-notes'

/** What came with each version, the newest first. */
export function ReleaseNotes({ releases }: { releases: readonly Release[] }) {
  return (
    <>
      {releases.map(({ version, day, parts }) => (
        <section key={version} className="space-y-2">
          <h3 className="font-semibold">
            Versie {version}
            {day && `, ${day}`}
          </h3>
          {parts.map(({ heading, lines }) => (
            <div key={heading}>
              <h4 className="font-semibold">{heading}</h4>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
