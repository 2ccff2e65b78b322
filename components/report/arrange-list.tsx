'use client'

import { ArrangeRow, MoveButtons, type ArrangeSection } from '@/components/report/arrange-row'
import { useDeed } from '@/components/report/use-deed'
import { useDrag } from '@/components/report/use-drag'
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

/** The themes and sections of a report in order: dragged, or moved with buttons. */
export function ArrangeList({ report, themes, selection, placeTheme, placeSection, split }: ArrangeListProps) {
  const theme = useDeed(placeTheme)
  const section = useDeed(placeSection)
  const drag = useDrag()
  const pending = theme.pending || section.pending
  const refusal = theme.refusal ?? section.refusal
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
          <ThemeBlock
            key={one.id}
            {...{ report, themes, selection, split, pending, drag, theme, section, index }}
            current={one}
          />
        ))}
      </ol>
    </div>
  )
}

type ThemeBlockProps = {
  report: { id: string; version: number }
  themes: readonly ArrangeTheme[]
  current: ArrangeTheme
  index: number
  selection: string
  split: FormAction
  pending: boolean
  drag: ReturnType<typeof useDrag>
  theme: ReturnType<typeof useDeed>
  section: ReturnType<typeof useDeed>
}

function ThemeBlock({ report, themes, current, index, drag, theme, section, pending, ...rest }: ThemeBlockProps) {
  const { id, name, sections } = current
  return (
    <li
      className={`mb-6 ${drag.over === id ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
      {...drag.target(
        id,
        (what) => what.kind === 'section' || what.id !== id,
        (what) =>
          what.kind === 'theme'
            ? theme.run({ ...report, themeId: what.id, before: id })
            : section.run({ ...report, sectionId: what.id, themeId: id, before: '' }),
      )}
    >
      <div
        className="flex flex-wrap items-center justify-between gap-x-4 border-b border-ink pb-1"
        {...drag.source({ kind: 'theme', id })}
      >
        <h3 className="cursor-grab text-lg">
          {index + 1}. {name}
        </h3>
        <MoveButtons
          what={`thema ${name}`}
          send={theme.send}
          pending={pending}
          fields={{ ...report, themeId: id }}
          {...waysOf(themes, index)}
        />
      </div>
      <ol className="divide-y divide-line">
        {sections.map((row, place) => (
          <li
            key={row.id}
            className={drag.over === row.id ? 'border-t-2 border-t-accent' : undefined}
            {...drag.source({ kind: 'section', id: row.id })}
            {...drag.target(
              row.id,
              (what) => what.kind === 'section' && what.id !== row.id,
              (what) => section.run({ ...report, sectionId: what.id, themeId: id, before: row.id }),
            )}
          >
            <ArrangeRow
              {...{ report, themes, pending, ...rest }}
              themeId={id}
              section={row}
              send={section.send}
              {...waysOf(sections, place)}
            />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** Before which one something goes when it moves a place: '' is the end, null is nowhere. */
function waysOf(list: readonly { id: string }[], place: number): { up: string | null; down: string | null } {
  return {
    up: place > 0 ? (list[place - 1]?.id ?? null) : null,
    down: place < list.length - 1 ? (list[place + 2]?.id ?? '') : null,
  }
}
