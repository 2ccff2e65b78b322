import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const sources = readdirSync(new URL('components/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => ({ path, text: readFileSync(new URL(`components/${path}`, root), 'utf8') }))

test('there are components to look at', () => {
  expect(sources.length).toBeGreaterThan(40)
})

test.each(sources)('$path has no style attribute, which the Content-Security-Policy would refuse', ({ text }) => {
  expect(text).not.toMatch(/\sstyle=|dangerouslySetInnerHTML|<style/)
})

test.each(sources)('$path uses the colours of the tokens only', ({ text }) => {
  expect(text).not.toMatch(/#[0-9a-f]{3,8}\b(?=[\])'" ])|\b(?:bg|text|border)-(?:white|black|gray|red|green|blue)\b/)
})
