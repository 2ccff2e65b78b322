import { readBullet } from '@/lib/annex/grammar/bullet'
import { commonest } from '@/lib/annex/read/pdf/pieces'
import type { Line } from '@/lib/annex/read/pdf/pieces'

/** Puts lines together into paragraphs, over pages too, by their distance, their letters, and the room at their end. */
export function groupLines(lines: Line[]): Line[][] {
  const layout = layoutOf(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(group, last, line, layout)) group.push(line)
    else groups.push([line])
  }
  return groups
}

type Layout = { leading: Map<number, number>; right: number; left: number }

/** Per letter size the usual distance between lines, and the edges of the column most text stands in. */
function layoutOf(lines: Line[]): Layout {
  const distances = new Map<number, [number, number][]>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.page !== line.page || Math.abs(next.size - line.size) > 0.4) continue
    const distance = next.y - line.y
    if (distance <= line.size * 0.8 || distance >= line.size * 2.2) continue
    const same = distances.get(keyOf(line))
    if (same) same.push([distance, 1])
    else distances.set(keyOf(line), [[distance, 1]])
  }
  const leading = new Map([...distances].map(([size, weighted]) => [size, smallestCommon(weighted)]))
  const wide = lines.filter(({ text }) => text.length > 40)
  return {
    leading,
    right: percentile(
      (wide.length > 0 ? wide : lines).map(({ x1 }) => x1),
      0.9,
    ),
    left: percentile(
      (wide.length > 0 ? wide : lines).map(({ x0 }) => x0),
      0.1,
    ),
  }
}

function keyOf(line: Line): number {
  return Math.round(line.size * 2)
}

/** The usual distance is the smallest one that is common: larger ones are the white between paragraphs. */
function smallestCommon(weighted: [number, number][]): number {
  const rounded = weighted.map(([value]) => Math.round(value * 2) / 2).toSorted((one, other) => one - other)
  const top = commonest(weighted)
  return (
    rounded.find((value) => rounded.filter((other) => Math.abs(other - value) < 0.6).length >= rounded.length * 0.15) ??
    top
  )
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function continues(group: Line[], last: Line, line: Line, layout: Layout): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || startsItem(last, line, layout)) return false
  if (last.bold !== line.bold && (group.every(({ bold }) => bold) || line.bold)) return false
  const isOverPage = last.page !== line.page
  if (!isOverPage && (line.y - last.y > distanceOf(last, layout) * 1.22 || line.y < last.y + 1)) return false
  if (isBeside(last, line) || (last.text.endsWith(':') && /^\p{Lu}/u.test(line.text))) return false
  if (isOverPage) return !endsSentence(last) && !isAlone(group, last, layout)
  return !hadRoom(last, line, layout)
}

/** A dash begins an item only where a sentence has ended or a line was ended on purpose; in a full line it is just a dash. */
function startsItem(last: Line, line: Line, layout: Layout): boolean {
  const bullet = readBullet(line.text)
  if (!bullet) return /^\d+(?:\.\d+)+\.?\s/.test(line.text)
  return !/^[-–—*]$/.test(bullet.label) || /[.:;,!?]$/.test(last.text) || hadRoom(last, line, layout)
}

function distanceOf(line: Line, layout: Layout): number {
  return layout.leading.get(keyOf(line)) ?? line.size * 1.3
}

/** In another column. */
function isBeside(last: Line, line: Line): boolean {
  return line.x0 > last.x1 + 2 || last.x0 > line.x1 + 2
}

function endsSentence(line: Line): boolean {
  return /[.!?:;]["”’')]?\d{0,3}$/.test(line.text)
}

/** A short line by itself, such as a heading at the foot of a page. */
function isAlone(group: Line[], last: Line, layout: Layout): boolean {
  return group.length === 1 && last.x1 < layout.right - (layout.right - layout.left) * 0.3
}

/** The first word of the next line would have fitted, so the line was ended on purpose. */
function hadRoom(last: Line, line: Line, layout: Layout): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const perLetter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  return last.x1 + (word + 1) * perLetter < layout.right - last.size * 0.8
}
