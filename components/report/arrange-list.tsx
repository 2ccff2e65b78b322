'use client'

import { useState, type DragEvent } from 'react'
import { ArrangeRow, MoveButtons, type ArrangeSection } from '@/components/report/arrange-row'
import { useDeed } from '@/components/report/use-deed'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/form-state'

export type ArrangeTheme = { id: string; name: string; sections: ArrangeSection[] }

type ArrangeListProps = {
  report: { id: string; version: number }
  themes: readonly ArrangeTheme[]
  /** The form of the page that the ticks belong to. */
  selection: string
  placeTheme: FormAction
  placeSection: FormAction
  split: FormAction
}

type Dragged = { kind: 'theme' | 'section'; id: string }

/** The themes and sections of a report in order: dragged, or moved with buttons. */
export function ArrangeList({ report, themes, selection, placeTheme, placeSection, split }: ArrangeListProps) {
  const theme = useDeed(placeTheme)
  const section = useDeed(placeSection)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const pending = theme.pending || section.pending
  const refusal = theme.refusal ?? section.refusal

  /** What a place needs to take what is dragged; `key` names the place. */
  const target = (key: string, takes: (what: Dragged) => boolean, drop: (what: Dragged) => void) => ({
    onDragOver: (event: DragEvent) => {
      if (!dragged || !takes(dragged) || pending) return
      event.preventDefault()
      event.stopPropagation()
      setOver(key)
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      if (!dragged || !takes(dragged)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(null)
      setDragged(null)
      drop(dragged)
    },
  })
  const source = (what: Dragged) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation()
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', what.id)
      setDragged(what)
    },
    onDragEnd: () => {
      setDragged(null)
      setOver(null)
    },
  })

  return (
    <div aria-busy={pending}>
      {refusal && (
        <div className="mb-4">
          <Notice tone="alarm" live="assertive">
            {refusal}
          </Notice>
        </div>
      )}
      <ol>
        {themes.map((one, index) => (
          <li
            key={one.id}
            className={`mb-6 ${over === one.id ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
            {...target(
              one.id,
              (what) => what.kind === 'section' || what.id !== one.id,
              (what) =>
                what.kind === 'theme'
                  ? theme.run({ ...report, themeId: what.id, before: one.id })
                  : section.run({ ...report, sectionId: what.id, themeId: one.id, before: '' }),
            )}
          >
            <div
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-ink pb-1"
              {...source({ kind: 'theme', id: one.id })}
            >
              <h3 className="cursor-grab text-lg">
                {index + 1}. {one.name}
              </h3>
              <MoveButtons
                what={`thema ${one.name}`}
                send={theme.send}
                pending={pending}
                fields={{ ...report, themeId: one.id }}
                up={index > 0 ? (themes[index - 1]?.id ?? null) : null}
                down={index < themes.length - 1 ? (themes[index + 2]?.id ?? '') : null}
              />
            </div>
            <ol className="divide-y divide-line">
              {one.sections.map((row, place) => (
                <li
                  key={row.id}
                  className={over === row.id ? 'border-t-2 border-t-accent' : undefined}
                  {...source({ kind: 'section', id: row.id })}
                  {...target(
                    row.id,
                    (what) => what.kind === 'section' && what.id !== row.id,
                    (what) => section.run({ ...report, sectionId: what.id, themeId: one.id, before: row.id }),
                  )}
                >
                  <ArrangeRow
                    report={report}
                    themeId={one.id}
                    section={row}
                    themes={themes}
                    selection={selection}
                    send={section.send}
                    pending={pending}
                    split={split}
                    up={place > 0 ? (one.sections[place - 1]?.id ?? null) : null}
                    down={place < one.sections.length - 1 ? (one.sections[place + 2]?.id ?? '') : null}
                  />
                </li>
              ))}
              {one.sections.length === 0 && <li className="py-2 text-ink-quiet">Nog geen onderdelen.</li>}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  )
}
