import { DeedForm } from '@/components/form/deed-form'
import type { FormAction } from '@/lib/form-state'

type DivideFormsProps = {
  candidate: { id: string; version: number }
  split: FormAction
  merge: FormAction
  first: boolean
}

/** For a candidate that is two items, or half of one. */
export function DivideForms({ candidate: { id, version }, split, merge, first }: DivideFormsProps) {
  const candidate = { id, version }
  return (
    <div className="flex flex-wrap gap-3">
      <DeedForm action={split} hidden={candidate} deed="Splits in twee" keyName="t" />
      {!first && <DeedForm action={merge} hidden={candidate} deed="Voeg samen met de vorige" keyName="m" />}
    </div>
  )
}
