import { expect, test } from 'vitest'
import { readReleases, releaseNotes } from '@/lib/release-notes'

test('the changes of every version are read with their day and their parts', () => {
  const changelog =
    '# Wijzigingen\n\n## [1.1.0]\n\n### Beter\n\n- **Zoeken** op `nr`.\n\n## [1.0.0] - 2026-11-22\n\n### Toegevoegd\n\n- Een.\n- Twee.\n'
  expect(readReleases(changelog)).toEqual([
    { version: '1.1.0', day: null, parts: [{ heading: 'Beter', lines: ['Zoeken op nr.'] }] },
    { version: '1.0.0', day: '22 november 2026', parts: [{ heading: 'Toegevoegd', lines: ['Een.', 'Twee.'] }] },
  ])
})

test('our own changes can be read', async () => {
  for (const { parts } of await releaseNotes()) expect(parts.flatMap(({ lines }) => lines).length).toBeGreaterThan(0)
})
