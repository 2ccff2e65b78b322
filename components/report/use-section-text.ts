'use client'

import { useState, type ClipboardEvent } from 'react'
import { useActionForm } from '@/components/form/use-action-form'
import { textOfHtml } from '@/components/report/paste-html'
import { typeInto } from '@/components/report/type-into'
import { useSectionDraft, type Written } from '@/components/report/use-section-draft'
import type { FormAction } from '@/lib/form-state'
import { mergeTexts } from '@/lib/report/merge-texts'
import { writeSectionInput } from '@/lib/report/schema'

type Words = { heading: string; text: string }

/** What somebody typed and did not store, and what stood there when they began. */
export type Draft = Words & { baseVersion: number; baseHeading: string; baseText: string; at: string }

/** The text of a section while it is written: what it began as, what it is now, and what a colleague stored meanwhile. */
export function useSectionText(action: FormAction, section: Written, draft: Draft | null, address: string) {
  const [base, setBase] = useState<Written>(draft ? baseOf(draft) : section)
  const [initial] = useState<Words>({ heading: (draft ?? section).heading, text: (draft ?? section).text })
  const [words, setWords] = useState(initial)
  const [restored, setRestored] = useState(draft !== null)
  const { heard, kept, keep, forget } = useSectionDraft(address, base)
  const begin = (from: Written) => {
    setBase(from)
    setRestored(false)
    forget()
  }
  const onDone = (value: unknown) => begin({ ...words, version: versionIn(value) ?? base.version + 1 })
  const form = useActionForm({ action, schema: writeSectionInput, defaults: initial, onDone, drafts: false })
  const ids = { heading: form.idOf('heading'), text: form.idOf('text') }
  const current = heard && heard.version >= section.version ? heard : section
  return {
    form,
    base,
    words,
    areaId: ids.text,
    kept,
    others: heard?.others ?? [],
    restoredAt: restored && draft ? draft.at : null,
    /** What a colleague stored since this text began; null when nothing. */
    theirs: current.version > base.version && differs(current, base) ? current : null,
    changed: () => {
      const now = typedIn(ids, words)
      setWords(now)
      keep(now)
    },
    merge: () => {
      const next = merged(base, typedIn(ids, words), current)
      setBase(current)
      fillIn(ids, next)
      setWords(next)
      keep(next)
    },
    takeCurrent: () => {
      fillIn(ids, current)
      setWords(current)
      begin(current)
    },
  }
}

/** What stands in two fields now; what was known of them when they are not on the page. */
function typedIn(ids: Words, known: Words): Words {
  return { heading: fieldOf(ids.heading)?.value ?? known.heading, text: fieldOf(ids.text)?.value ?? known.text }
}

function fieldOf(id: string): HTMLInputElement | HTMLTextAreaElement | null {
  const found = document.getElementById(id)
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null
}

/** Types over what stands in two fields, so that the keys for taking back work. */
function fillIn(ids: Words, next: Words): void {
  for (const name of ['heading', 'text'] as const) {
    const field = fieldOf(ids[name])
    if (field) typeInto(field, whole(field.value, next[name]))
  }
}

function merged(base: Words, mine: Words, theirs: Words): Words {
  const { text } = mergeTexts(base.text, mine.text, theirs.text)
  return { heading: mine.heading === base.heading ? theirs.heading : mine.heading, text }
}

/** What was copied from Word or a page is pasted as the markup of a section. */
export function pasteAsMarkup(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData('text/html')
  if (!html) return
  const field = event.currentTarget
  const taken = [...field.value.matchAll(/\[\^([\w-]+)\]/g)].map((match) => match[1] ?? '')
  const insert = textOfHtml(html, new Set(taken))
  if (insert === '') return
  event.preventDefault()
  const { selectionStart: from, selectionEnd: to } = field
  typeInto(field, { from, to, insert, select: [from + insert.length, from + insert.length] })
}

function baseOf(draft: Draft): Written {
  return { version: draft.baseVersion, heading: draft.baseHeading, text: draft.baseText }
}

function whole(old: string, insert: string) {
  const select: [number, number] = [insert.length, insert.length]
  return { from: 0, to: old.length, insert, select }
}

function differs(one: Written, other: Written): boolean {
  return one.text !== other.text || one.heading !== other.heading
}

function versionIn(value: unknown): number | null {
  return value !== null && typeof value === 'object' && 'version' in value && typeof value.version === 'number'
    ? value.version
    : null
}
