import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, tokensOf, type Theme } from './contrast'

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8')
const themes: readonly Theme[] = ['light', 'dark', 'print']

/** Every text colour with each ground it stands on somewhere in components/. */
const text: readonly (readonly [ink: string, ground: string])[] = [
  ...on('ink', 'paper', 'paper-dim', 'paper-float', 'accent-dim', 'alarm-dim', 'warn-dim', 'calm-dim', 'mark'),
  ...on('ink-quiet', 'paper', 'paper-dim', 'paper-float', 'accent-dim'),
  ...on('accent', 'paper', 'paper-dim', 'paper-float', 'accent-dim', 'alarm-dim', 'warn-dim', 'calm-dim'),
  ...on('accent-strong', 'paper', 'paper-float', 'accent-dim'),
  ...on('on-accent', 'accent', 'accent-strong'),
  ...on('alarm', 'paper', 'paper-dim', 'paper-float', 'alarm-dim', 'accent-dim'),
  ...on('on-alarm', 'alarm'),
  ...on('warn', 'paper', 'paper-dim', 'paper-float', 'warn-dim', 'accent-dim'),
  ...on('calm', 'paper', 'paper-dim', 'paper-float', 'calm-dim'),
  ...on('paper', 'ink'),
]

/** What is no text but must be seen: the borders of controls, bars, the focus. */
const shapes: readonly (readonly [shape: string, ground: string])[] = [
  ...on('line-strong', 'paper', 'paper-float'),
  ...on('ink-faint', 'paper'),
  ...on('accent', 'paper', 'paper-float', 'paper-dim', 'accent-dim'),
]

describe.each(themes)('the %s theme', (theme) => {
  const tokens = tokensOf(css, theme)

  test.each(text)('%s is read on %s at 4.5:1 or more', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('%s is seen on %s at 3:1 or more', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3)
  })

  test('gives every token its own colour', () => {
    expect(Object.keys(tokens).toSorted()).toEqual(Object.keys(tokensOf(css, 'light')).toSorted())
  })
})

test('contrast is measured as WCAG does', () => {
  expect(contrast({ black: '#000000', white: '#ffffff' }, 'black', 'white')).toBeCloseTo(21, 5)
  expect(contrast({ grey: '#767676', white: '#ffffff' }, 'grey', 'white')).toBeCloseTo(4.54, 2)
})

function on(ink: string, ...grounds: string[]): (readonly [string, string])[] {
  return grounds.map((ground) => [ink, ground] as const)
}
