'use client'

import { useEffect, useRef } from 'react'
import { SourceBlock } from '@/components/intake/source-block'
import { Disclosure } from '@/components/ui/disclosure'
import type { Block, Note } from '@/lib/annex/blocks'

type SourcePanelProps = {
  blocks: readonly Block[]
  notes: Record<string, Note>
  dropped: readonly { reason: string; text: string }[]
  /** First and last block of the passage that is looked at. */
  passage: { from: number; to: number } | null
  /** The words in that passage that the reader leaned on. */
  telltales: readonly string[]
}

/** The document as printed, with the passage of the candidate marked and in sight. */
export function SourcePanel({ blocks, notes, dropped, passage, telltales }: SourcePanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  const from = passage?.from ?? null
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>(`#blok-${from ?? 0}`)
    if (panel.current && first) panel.current.scrollTop = first.offsetTop - 48
  }, [from])
  return (
    <div
      ref={panel}
      role="region"
      aria-label="De bron zoals gedrukt"
      tabIndex={0}
      className="relative max-h-[45dvh] overflow-y-auto border border-line bg-paper-float px-3 py-3 font-serif text-base lg:max-h-none lg:px-5"
    >
      {blocks.map((block, index) => {
        const marked = passage !== null && index >= passage.from && index <= passage.to
        return (
          <SourceBlock
            key={index}
            {...{ block, index, notes, marked }}
            telltales={marked ? telltales : NONE}
            page={pageStart(blocks, index)}
          />
        )
      })}
      {dropped.length > 0 && <Dropped dropped={dropped} />}
    </div>
  )
}

/** One and the same list, so that a block that is not marked is not drawn again. */
const NONE: readonly string[] = []

/** The page of a block, when the block before it stood on another. */
function pageStart(blocks: readonly Block[], index: number): number | null {
  const page = blocks[index]?.place?.page ?? null
  return page !== null && page !== blocks[index - 1]?.place?.page ? page : null
}

const REASON_WORDS: Record<string, string> = {
  header: 'kopregel',
  footer: 'voetregel',
  toc: 'inhoudsopgave',
  hidden: 'verborgen tekst',
}

/** Nothing disappears unseen: what the reader left out. */
function Dropped({ dropped }: Pick<SourcePanelProps, 'dropped'>) {
  return (
    <div className="mt-4 border-t border-line pt-1 font-sans">
      <Disclosure summary={`Weggelaten bij het lezen: ${dropped.length} ${dropped.length === 1 ? 'regel' : 'regels'}`}>
        <ul className="space-y-1 text-sm text-ink-quiet">
          {dropped.map(({ reason, text }, index) => (
            <li key={index}>
              {REASON_WORDS[reason] ?? reason}: {text}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
