'use client'

import type { ChangeEvent } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { DraftState, MarkupHelp, StoredMeanwhile } from '@/components/report/editor-notices'
import { EditorToolbar } from '@/components/report/editor-toolbar'
import { SectionPreview } from '@/components/report/section-preview'
import { pasteAsMarkup, useSectionText, type Draft } from '@/components/report/use-section-text'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { AnnexDraft } from '@/lib/annex/compose/schema'
import type { FormAction } from '@/lib/form-state'

type SectionEditorProps = {
  action: FormAction
  section: { id: string; version: number; heading: string; text: string }
  /** What this person typed before and did not store. */
  draft: Draft | null
  madeHeading: string
  annex: AnnexDraft
  /** Where what is typed is kept. */
  address: string
}

const WORDS = { heading: 'Kop', text: 'Tekst' }

/** The heading and the text of a section: typed, pasted, seen as printed, and kept while it is typed. */
export function SectionEditor({ action, section, draft, madeHeading, annex, address }: SectionEditorProps) {
  const writing = useSectionText(action, section, draft, address)
  const { form, base, words, areaId, theirs, changed } = writing
  const heading = form.field('heading')
  const text = form.field('text')
  const listen =
    (field: { onChange: (event: ChangeEvent) => unknown }) =>
    (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      void field.onChange(event)
      changed()
    }
  return (
    <div className="space-y-4">
      <ActionForm form={form} hidden={{ id: section.id, version: base.version }} words={WORDS} submit="Bewaar de tekst">
        <DraftState
          others={writing.others}
          kept={writing.kept}
          restoredAt={writing.restoredAt}
          discard={writing.takeCurrent}
        />
        {theirs && <StoredMeanwhile theirs={theirs} merge={writing.merge} take={writing.takeCurrent} />}
        <TextInput {...heading} onChange={listen(heading)} label="Kop" optional hint={`Leeg: “${madeHeading}”`} />
        <EditorToolbar fieldId={areaId} />
        <TextArea {...text} onChange={listen(text)} onPaste={pasteAsMarkup} label="Tekst" serif tall rows={18} />
        <MarkupHelp />
      </ActionForm>
      <SectionPreview annex={annex} heading={words.heading} text={words.text} />
    </div>
  )
}
