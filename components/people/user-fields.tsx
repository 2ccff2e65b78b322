import type { FieldOf } from '@/components/form/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Radios } from '@/components/ui/radios'
import { Select, type Choice } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'

type UserFieldsProps = {
  field: FieldOf<'name' | 'email' | 'role' | 'departmentId'>
  head: boolean
  departments: readonly Choice[]
}

const ROLE_CHOICES = [
  { value: 'lezer', label: 'Lezer', hint: 'Ziet alles wat niet is afgeschermd.' },
  {
    value: 'behandelaar',
    label: 'Behandelaar',
    hint: 'Schrijft ook teksten en stelt uitkomsten voor, voor de eigen afdeling.',
  },
  {
    value: 'coordinator',
    label: 'Coördinator',
    hint: 'Houdt ook het register bij, importeert en verstuurt halfjaarberichten.',
  },
  { value: 'beheerder', label: 'Beheerder', hint: 'Beheert ook gebruikers en recessen en ziet het logboek.' },
]

/** What somebody is called, may do and belongs to. */
export function UserFields({ field, head, departments }: UserFieldsProps) {
  const { name: roleName, defaultValue, error } = field('role')
  return (
    <>
      <TextInput {...field('name')} label="Naam" required />
      <TextInput
        {...field('email')}
        type="email"
        label="Mailadres"
        optional
        hint="Hier komt de dagelijkse mail. Zonder adres krijgt deze persoon niets."
      />
      <Radios
        name={roleName}
        defaultValue={defaultValue}
        {...(error ? { error } : {})}
        label="Rol"
        choices={ROLE_CHOICES}
      />
      <Select {...field('departmentId')} label="Afdeling" optional empty="Geen afdeling" choices={departments} />
      <Checkbox
        name="head"
        value="1"
        defaultChecked={head}
        label="Hoofd van deze afdeling"
        hint="Keurt de teksten van de afdeling goed."
      />
    </>
  )
}
