'use client'

import { useRef, useState, type ClipboardEvent } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { DraftState, MarkupHelp, StoredMeanwhile } from '@/components/report/editor-notices'
import { EditorToolbar } from '@/components/report/editor-toolbar'
import { textOfHtml } from '@/components/report/paste-html'
import { SectionPreview } from '@/components/report/section-preview'
import { typeInto } from '@/components/report/type-into'
import { useSectionDraft, type Written } from '@/components/report/use-section-draft'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { AnnexDraft } from '@/lib/annex/compose/schema'
import type { FormAction } from '@/lib/form-state'
import { mergeTexts } from '@/lib/report/merge-texts'
import { writeSectionInput } from '@/lib/report/schema'

type SectionEditorProps = {
  action: FormAction
  section: { id: string; version: number; heading: string; text: string }
  /** What this person typed before and did not store. */
  draft: {
    baseVersion: number
    baseHeading: string
    baseText: string
    heading: string
    text: string
    at: string
  } | null
  madeHeading: string
  annex: AnnexDraft
  /** Where what is typed is kept. */
  address: string
}

const WORDS = { heading: 'Kop', text: 'Tekst' }

/** The heading and the text of a section: typed, pasted, seen as printed, and kept while it is typed. */
export function SectionEditor({ action, section, draft, madeHeading, annex, address }: SectionEditorProps) {
  const [base, setBase] = useState<Written>(draft ? baseOf(draft) : section)
  const [initial] = useState({ heading: (draft ?? section).heading, text: (draft ?? section).text })
  const [words, setWords] = useState(initial)
  const [restored, setRestored] = useState(draft !== null)
  const area = useRef<HTMLTextAreaElement>(null)
  const head = useRef<HTMLInputElement>(null)
  const { others, stored, kept, keep, forget } = useSectionDraft(address, base)
  const form = useActionForm({
    action,
    schema: writeSectionInput,
    defaults: initial,
    onDone: (value) => {
      setBase({ ...typedNow(), version: versionIn(value) ?? base.version + 1 })
      setRestored(false)
      forget()
    },
  })
  const current = stored ?? section
  const theirs = current.version > base.version && differs(current, base) ? current : null

  function typedNow() {
    return { heading: head.current?.value ?? words.heading, text: area.current?.value ?? words.text }
  }
  const changed = () => {
    const now = typedNow()
    setWords(now)
    keep(now)
  }
  const fill = (next: { heading: string; text: string }) => {
    if (area.current) typeInto(area.current, whole(area.current.value, next.text))
    form.form.setValue('heading', next.heading)
    if (head.current) head.current.value = next.heading
    setWords(next)
  }
  const merge = () => {
    if (!theirs) return
    const now = typedNow()
    const merged = mergeTexts(base.text, now.text, theirs.text).text
    const next = { heading: now.heading === base.heading ? theirs.heading : now.heading, text: merged }
    setBase(theirs)
    fill(next)
    keep(next)
  }
  const takeCurrent = () => {
    setBase(current)
    fill({ heading: current.heading, text: current.text })
    setRestored(false)
    forget()
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    if (!html) return
    const field = event.currentTarget
    const insert = textOfHtml(
      html,
      new Set([...field.value.matchAll(/\[\^([\w-]+)\]/g)].map((match) => match[1] ?? '')),
    )
    if (insert === '') return
    event.preventDefault()
    const { selectionStart: from, selectionEnd: to } = field
    typeInto(field, { from, to, insert, select: [from + insert.length, from + insert.length] })
  }
  const heading = form.field('heading')
  const text = form.field('text')

  return (
    <div className="space-y-4">
      <ActionForm form={form} hidden={{ id: section.id, version: base.version }} words={WORDS} submit="Bewaar de tekst">
        <DraftState
          others={others}
          kept={kept}
          restoredAt={restored ? (draft?.at ?? null) : null}
          discard={takeCurrent}
        />
        {theirs && <StoredMeanwhile theirs={theirs} merge={merge} take={takeCurrent} />}
        <TextInput
          {...heading}
          ref={(node) => {
            heading.ref(node)
            head.current = node
          }}
          onChange={(event) => {
            void heading.onChange(event)
            changed()
          }}
          label="Kop"
          optional
          hint={`Leeg: “${madeHeading}”`}
        />
        <EditorToolbar area={area} />
        <TextArea
          {...text}
          ref={(node) => {
            text.ref(node)
            area.current = node
          }}
          onChange={(event) => {
            void text.onChange(event)
            changed()
          }}
          onPaste={paste}
          label="Tekst"
          serif
          tall
          rows={18}
        />
        <MarkupHelp />
      </ActionForm>
      <SectionPreview annex={annex} heading={words.heading} text={words.text} />
    </div>
  )
}

function baseOf(draft: NonNullable<SectionEditorProps['draft']>): Written {
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
