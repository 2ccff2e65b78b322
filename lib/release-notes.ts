import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatLongDay } from '@/lib/calendar/format'
import { parseCalendarDate } from '@/lib/calendar/date'

/** What came with one version, as CHANGELOG.md tells it: parts with a heading, each a list. `day` is in words. */
export type Release = { version: string; day: string | null; parts: { heading: string; lines: string[] }[] }

/** The versions of Gestand, the newest first, for the page of help. */
export async function releaseNotes(): Promise<Release[]> {
  return readReleases(await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'CHANGELOG.md'), 'utf8'))
}

/**
 * Reads the form of Keep a Changelog: versions, parts and lists; bold and code marks are taken away.
 * @example readReleases('## [1.0.0] - 2026-11-22\n### Toegevoegd\n- Zoeken.')[0]?.day // '22 november 2026'
 */
export function readReleases(changelog: string): Release[] {
  const releases: Release[] = []
  for (const line of changelog.split('\n')) {
    const version = /^## \[?([^\]\s]+)\]?(?: - (\S+))?/.exec(line)
    const heading = /^### (.+)/.exec(line)?.[1]
    const told = /^- (.+)/.exec(line)?.[1]
    const parts = releases.at(-1)?.parts
    if (version) {
      const day = parseCalendarDate(version[2] ?? '')
      releases.push({ version: version[1] ?? '', day: day ? formatLongDay(day) : null, parts: [] })
    } else if (heading && parts) parts.push({ heading, lines: [] })
    else if (told) parts?.at(-1)?.lines.push(told.replace(/[*`]/g, ''))
  }
  return releases
}
