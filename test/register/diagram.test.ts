import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stateDiagram } from '@/lib/register/diagram'

it('stands in the README as the moves are', () => {
  expect(readFileSync('lib/register/README.md', 'utf8')).toContain(stateDiagram())
})
