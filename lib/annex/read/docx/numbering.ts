import { countLabel } from '@/lib/annex/read/list-label'
import { value } from '@/lib/annex/read/docx/styles'
import { childOf, elementsOf } from '@/lib/annex/read/xml'
import type { XmlElement } from '@/lib/annex/read/xml'

/** The label of the next paragraph in a list, and whether it counts; null for a list that does not exist. */
export type Numbering = (list: { id: string; level: number }) => { ordered: boolean; label: string } | null

type Level = { format: string; pattern: string; start: number }
type List = { levels: Map<number, Level>; counts: number[] }

/** Counts the lists of a Word file while it is read from top to bottom. Lists that share a definition go on counting, as in Word. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root)
  return ({ id, level }) => {
    const list = lists.get(id)
    const definition = list?.levels.get(level)
    if (!list || !definition) return null
    list.counts.length = Math.min(list.counts.length, level + 1)
    list.counts[level] = (list.counts[level] ?? definition.start - 1) + 1
    if (definition.format === 'bullet') return { ordered: false, label: '•' }
    const label = definition.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const part = list.levels.get(at)
      return countLabel(list.counts[at] ?? part?.start ?? 1, FORMATS[part?.format ?? ''] ?? '1')
    })
    return { ordered: true, label: label.trim() }
  }
}

function listsOf(root: XmlElement | undefined): Map<string, List> {
  const children = root ? elementsOf(root) : []
  const shared = new Map<string, List>()
  for (const child of children) {
    if (child.name !== 'w:abstractNum') continue
    shared.set(child.attributes['w:abstractNumId'] ?? '', { levels: levelsOf(child), counts: [] })
  }
  const lists = new Map<string, List>()
  for (const child of children) {
    if (child.name !== 'w:num') continue
    const definition = shared.get(value(childOf(child, 'w:abstractNumId')) ?? '')
    if (definition) lists.set(child.attributes['w:numId'] ?? '', withOverrides(child, definition))
  }
  return lists
}

/** A list that overrides its start counts for itself. */
function withOverrides(list: XmlElement, definition: List): List {
  const overrides = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')
  if (overrides.length === 0) return definition
  const levels = new Map(definition.levels)
  for (const override of overrides) {
    const at = Number(override.attributes['w:ilvl'] ?? 0)
    const own = childOf(override, 'w:lvl')
    const start = value(childOf(override, 'w:startOverride'))
    const level = own ? levelOf(own) : levels.get(at)
    if (level) levels.set(at, start === undefined ? level : { ...level, start: Number(start) || 0 })
  }
  return { levels, counts: [] }
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  const levels = elementsOf(definition).filter(({ name }) => name === 'w:lvl')
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]))
}

function levelOf(level: XmlElement): Level {
  return {
    format: value(childOf(level, 'w:numFmt')) ?? 'decimal',
    pattern: value(childOf(level, 'w:lvlText')) ?? '',
    start: Number(value(childOf(level, 'w:start')) ?? 1) || 0,
  }
}

/** Word's names for the ways to count; every other one counts in digits. */
const FORMATS: Record<string, string> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
  none: '',
}
