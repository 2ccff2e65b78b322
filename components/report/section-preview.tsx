'use client'

import { useDeferredValue, useMemo } from 'react'
import { PreviewNotes } from '@/components/annex/preview-notes'
import { PreviewPart } from '@/components/annex/preview-part'
import { compose } from '@/lib/annex/compose'
import { annexInput, type AnnexDraft } from '@/lib/annex/compose/schema'
import { previewOf } from '@/lib/annex/write/preview'

type SectionPreviewProps = {
  /** The annex with this section only. */
  annex: AnnexDraft
  heading: string
  text: string
}

/** The section as it will be printed, while it is typed: the same blocks as every file is made from. */
export function SectionPreview({ annex, heading, text }: SectionPreviewProps) {
  const words = useDeferredValue(`${heading}\n${text}`)
  const { parts, notes, findings } = useMemo(() => printed(annex, words), [annex, words])
  return (
    <section aria-labelledby="zo-in-de-bijlage" className="border border-line bg-paper-float px-4 py-4 sm:px-6">
      <h3 id="zo-in-de-bijlage" className="mb-2 text-sm font-semibold text-ink-quiet">
        Zo komt het in de bijlage
      </h3>
      {parts.map((part, index) => (
        <PreviewPart key={index} part={part} />
      ))}
      {notes.length > 0 && <PreviewNotes notes={notes} />}
      {findings.length > 0 && (
        <ul className="mt-3 border-t border-line pt-2 text-sm text-warn">
          {findings.map((finding) => (
            <li key={`${finding.code}-${finding.line}`}>
              Regel {finding.line}: {finding.message}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function printed(annex: AnnexDraft, words: string) {
  const [heading = '', ...lines] = words.split('\n')
  const [theme] = annex.themes ?? []
  const [section] = theme?.sections ?? []
  const sections = [{ ...section, heading, text: lines.join('\n') }]
  const composed = compose(annexInput.parse({ ...annex, overview: false, themes: [{ ...theme, sections }] }))
  const { parts, notes } = previewOf(composed)
  const own = parts.findLastIndex((part) => part.type === 'heading' && part.level === 1)
  return { parts: parts.slice(own + 1), notes, findings: composed.findings }
}
