'use client'

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { SplitForm } from '@/components/report/split-form'
import { StageBadge } from '@/components/report/stage-badge'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { FormAction } from '@/lib/form-state'
import type { SectionStage } from '@/lib/report/schema'

export type ArrangeSection = {
  id: string
  title: string
  stage: SectionStage
  handler: string | null
  department: string | null
  items: { treatmentId: string; label: string }[]
}

type Send = (form: FormData) => void

type ArrangeRowProps = {
  report: { id: string; version: number }
  themeId: string
  section: ArrangeSection
  themes: readonly { id: string; name: string }[]
  selection: string
  send: Send
  pending: boolean
  split: FormAction
  /** Before which section it goes, '' for the end; null when it cannot. */
  up: string | null
  down: string | null
}

/** One section in the order of a report. */
export function ArrangeRow(props: ArrangeRowProps) {
  const { report, themeId, section, themes, selection, send, pending, split, up, down } = props
  const fields = { ...report, sectionId: section.id, themeId }
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 py-2 md:grid-cols-[auto_minmax(0,1fr)_11rem_auto]">
      <span className="flex cursor-grab items-start gap-1 text-ink-quiet">
        <span className="mt-1">
          <Icon shape={GripVertical} size={16} />
        </span>
        <Checkbox name="sections" form={selection} value={section.id} label={`Kies ${section.title}`} labelHidden />
      </span>
      <div>
        <Link href={`/halfjaarberichten/${report.id}/onderdelen/${section.id}`}>{section.title}</Link>
        {section.items.length > 1 && (
          <Disclosure summary={`${section.items.length} items: splits`}>
            <SplitForm key={section.items.length} action={split} report={report} section={section} />
          </Disclosure>
        )}
        <details className="text-sm">
          <summary className="inline-flex min-h-6 items-center text-accent pointer-coarse:min-h-11">
            Naar een ander thema
          </summary>
          <ul className="flex flex-wrap gap-2 py-1">
            {themes
              .filter(({ id }) => id !== themeId)
              .map(({ id, name }) => (
                <li key={id}>
                  <form action={send}>
                    <Hidden fields={{ ...fields, themeId: id, before: '' }} />
                    <button type="submit" disabled={pending} className={small}>
                      {name}
                    </button>
                  </form>
                </li>
              ))}
          </ul>
        </details>
      </div>
      <div className="col-start-2 text-sm md:col-start-auto">
        {section.handler ?? <span className="text-warn">nog niemand</span>}
        <span className="block text-ink-quiet">{section.department}</span>
        <StageBadge stage={section.stage} />
      </div>
      <div className="col-start-2 md:col-start-auto">
        <MoveButtons what={section.title} send={send} pending={pending} fields={fields} up={up} down={down} />
      </div>
    </div>
  )
}

type MoveButtonsProps = {
  what: string
  send: Send
  pending: boolean
  fields: Record<string, string | number>
  up: string | null
  down: string | null
}

/** One place up or down, without dragging. */
export function MoveButtons({ what, send, pending, fields, up, down }: MoveButtonsProps) {
  const ways = [
    { before: up, label: `Zet ${what} omhoog`, shape: ArrowUp },
    { before: down, label: `Zet ${what} omlaag`, shape: ArrowDown },
  ]
  return (
    <span className="flex gap-1">
      {ways.map(({ before, label, shape }) => (
        <form key={label} action={send}>
          <Hidden fields={{ ...fields, before: before ?? '' }} />
          <button
            type="submit"
            aria-label={label}
            title={label}
            disabled={pending || before === null}
            className={square}
          >
            <Icon shape={shape} size={16} />
          </button>
        </form>
      ))}
    </span>
  )
}

function Hidden({ fields }: { fields: Record<string, string | number> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

const small =
  'min-h-7 rounded-control border border-line px-2 text-sm hover:bg-paper-dim disabled:opacity-50 pointer-coarse:min-h-11'
const square =
  'flex size-7 items-center justify-center rounded-control border border-line hover:bg-paper-dim disabled:opacity-40 pointer-coarse:size-11'
