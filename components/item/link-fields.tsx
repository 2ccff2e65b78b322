'use client'

import type { FieldOf } from '@/components/form/use-action-form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { LINK_KINDS, LINK_WORDS } from '@/lib/register/chain'

type LinkFieldsProps = { field: FieldOf<'linkKind' | 'linkTo'>; required?: boolean }

const CHOICES = LINK_KINDS.map((value) => ({ value, label: LINK_WORDS[value] }))

/** Which earlier item this one repeats, changes or adds to. */
export function LinkFields({ field, required = false }: LinkFieldsProps) {
  const need = required ? { required } : { optional: true }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        {...field('linkKind')}
        {...need}
        label="Dit is een"
        empty={required ? 'Kies' : 'Nieuwe zaak'}
        choices={CHOICES}
      />
      <TextInput
        {...field('linkTo')}
        {...need}
        label="Eerder item"
        hint="Nummer uit het register of Kamerstuk: G-12; 29628, nr. 1264."
      />
    </div>
  )
}
