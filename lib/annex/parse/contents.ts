import type { Block } from '@/lib/annex/blocks'
import { readHeadingNumber, type HeadingNumber } from '@/lib/annex/grammar/heading-number'
import { entriesFrom } from '@/lib/annex/parse/list-line'
import type { Listing } from '@/lib/annex/parse/listing'
import type { Scope } from '@/lib/annex/parse/scope'
import { likeness, textOf } from '@/lib/annex/parse/text-of'

type Line = { index: number; block: Exclude<Block, { type: 'table' }>; number: HeadingNumber }

/**
 * A list of items printed as the outline of the annex: "1. Capaciteit", "1.1 Toezegging X", "1.2 Motie Y", of which most lines return
 * below as headings with the same number. Null when the annex has no such list.
 */
export function readContents(blocks: Block[], scope: Scope): Listing | null {
  const lines = firstRun(blocks, scope)
  const last = lines.at(-1)
  const [first] = lines
  if (!first || !last || !lines.some(({ number }) => number.depth > 1)) return null
  const below = blocks.slice(last.index + 1, scope.to + 1)
  const found = lines.filter((line) => below.some((block) => isTwin(line, block)))
  if (found.length < lines.length * 0.6) return null
  let theme: string | null = null
  const entries = lines.flatMap(({ block, index, number }) => {
    if (number.depth === 1) theme = number.rest
    const line = { ...block, text: number.rest }
    const order = Number((number.numbers[0] ?? '').split('.').at(-1))
    return number.depth === 1
      ? []
      : entriesFrom(line, index, { hint: null, theme }, null).map((entry) => ({ ...entry, order }))
  })
  return entries.length < 2 ? null : { entries, from: first.index, to: last.index }
}

/** The first four or more numbered lines right after each other, near the top. */
function firstRun(blocks: Block[], scope: Scope): Line[] {
  let run: Line[] = []
  for (let index = scope.from; index <= Math.min(scope.to, scope.from + 80); index += 1) {
    const line = lineAt(blocks[index], index)
    const again = line !== null && run.some(({ number }) => number.numbers[0] === line.number.numbers[0])
    if (line && !again) run.push(line)
    else if (run.length > 3) return run
    else run = line ? [line] : []
  }
  return run.length > 3 ? run : []
}

function lineAt(block: Block | undefined, index: number): Line | null {
  if (!block || block.type === 'table' || block.text.length > 260) return null
  const label = block.type === 'listItem' && block.label ? `${block.label} ` : ''
  const number = readHeadingNumber(`${label}${block.text}`)
  return number ? { index, block, number } : null
}

/** A heading further down with the same number and much the same words. */
function isTwin({ number }: Line, block: Block): boolean {
  const other = block.type === 'table' || block.text.length > 260 ? null : readHeadingNumber(textOf(block))
  return other?.numbers[0] === number.numbers[0] && likeness(number.rest, other?.rest ?? '') > 0.6
}
