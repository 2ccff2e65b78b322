/** The colours of the tokens by name, `#rrggbb`. */
export type Tokens = Record<string, string>

export type Theme = 'light' | 'dark' | 'print'

const opening: Record<Theme, RegExp> = {
  light: /^:root \{/m,
  dark: /@media \(prefers-color-scheme: dark\) \{\s*:root \{/,
  print: /@media print \{\s*:root \{/,
}

/** Reads the tokens of one theme out of the stylesheet; throws when the theme is not there. */
export function tokensOf(css: string, theme: Theme): Tokens {
  const start = opening[theme].exec(css)
  if (!start) throw new Error(`no ${theme} theme in the stylesheet`)
  const block = css.slice(start.index + start[0].length).split('}', 1)[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

/** The contrast of WCAG 2.2 between two tokens, from 1 to 21. */
export function contrast(tokens: Tokens, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(tokens, one), luminance(tokens, other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(tokens: Tokens, name: string): number {
  const colour = tokens[name]
  if (!colour) throw new Error(`no token ${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
