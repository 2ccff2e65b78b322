import type { Block, Inline, Note } from '@/lib/annex/blocks'

/** Notes as they are written down, before their numbers are known. */
export type NoteStore = {
  /** A note as typed: its Kamerstukken are spelled when it is printed. Answers its id. */
  add: (text: string) => string
  /** A note whose text and links are final. */
  addPrinted: (note: Inline) => string
  get: (id: string) => StoredNote | null
}

export type StoredNote = { typed: string } | { printed: Inline }

/** @example startNotes().add('29628-1264') // 'd1' */
export function startNotes(): NoteStore {
  const stored = new Map<string, StoredNote>()
  const keep = (note: StoredNote): string => {
    const id = `d${stored.size + 1}`
    stored.set(id, note)
    return id
  }
  return {
    add: (text) => keep({ typed: text }),
    addPrinted: (note) => keep({ printed: note }),
    get: (id) => stored.get(id) ?? null,
  }
}

/**
 * Numbers the notes in the order in which their marks are printed: n1, n2, ... A note with two marks is printed twice,
 * as Word does. `spell` turns a typed note into text with links.
 */
export function numberNotes(
  blocks: Block[],
  store: NoteStore,
  spell: (text: string) => Inline,
): { blocks: Block[]; notes: Record<string, Note> } {
  const notes: Record<string, Note> = {}
  let number = 0
  const numbered = (inline: Inline): Inline['notes'] =>
    inline.notes.flatMap((mark) => {
      const note = store.get(mark.id)
      if (!note) return []
      const { text, links } = 'printed' in note ? note.printed : spell(note.typed)
      number += 1
      notes[`n${number}`] = { kind: 'foot', label: String(number), text, links }
      return [{ id: `n${number}`, at: mark.at }]
    })
  const renumbered = blocks.map((block): Block => {
    if (block.type !== 'table') return { ...block, notes: numbered(block) }
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, notes: numbered(cell) })),
    }))
    return { ...block, rows }
  })
  return { blocks: renumbered, notes }
}
