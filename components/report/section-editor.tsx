'use client'

import { ActionForm } from '@/components/form/action-form'
import { useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/form-state'
import { writeSectionInput } from '@/lib/report/schema'

type SectionEditorProps = {
  action: FormAction
  section: { id: string; version: number; heading: string; text: string }
  madeHeading: string
}

const WORDS = { heading: 'Kop', text: 'Tekst' }

/** The heading and the text of a section. */
export function SectionEditor({ action, section, madeHeading }: SectionEditorProps) {
  const form = useActionForm({
    action,
    schema: writeSectionInput,
    defaults: { heading: section.heading, text: section.text },
  })
  return (
    <ActionForm
      form={form}
      hidden={{ id: section.id, version: section.version }}
      words={WORDS}
      submit="Bewaar de tekst"
    >
      <TextInput {...form.field('heading')} label="Kop" optional hint={`Leeg: “${madeHeading}”`} />
      <TextArea {...form.field('text')} label="Tekst" serif tall rows={18} />
      <Disclosure summary="Zo typt u koppen, lijsten en voetnoten">
        <dl className="grid grid-cols-[12rem_1fr] gap-x-4 gap-y-1 text-sm">
          <dt>lege regel</dt>
          <dd>nieuwe alinea</dd>
          <dt className="font-serif">## Vervolg</dt>
          <dd>tussenkop</dd>
          <dt className="font-serif">- punt of 1. punt</dt>
          <dd>lijst</dd>
          <dt className="font-serif">| a | b |</dt>
          <dd>rij van een tabel</dd>
          <dt className="font-serif">tekst[^1]</dt>
          <dd>voetnoot, met verderop op een eigen regel [^1]: de noot</dd>
          <dt className="font-serif">29628, nr. 1264</dt>
          <dd>een Kamerstuk in elke spelling krijgt de officiële, met link</dd>
        </dl>
      </Disclosure>
    </ActionForm>
  )
}
