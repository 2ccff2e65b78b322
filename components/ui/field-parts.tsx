import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** The texts every field takes. */
export type FieldTexts = {
  label: string
  /** For a field whose meaning is plain from where it stands, such as the search in the bar. */
  labelHidden?: boolean
  hint?: ReactNode
  /** What is wrong and what to do, one Dutch sentence. */
  error?: string
  /** Says "(verplicht)" behind the label and sets the attribute. */
  required?: boolean
  /** Says "(niet verplicht)"; use whichever of the two is the exception in the form. */
  optional?: boolean
}

/** The look of every box one types or chooses in. */
export const controlLook =
  'block w-full min-h-9 rounded-control border border-line-strong bg-paper-float px-2.5 py-1 text-base text-ink ' +
  'hover:border-ink aria-invalid:border-2 aria-invalid:border-alarm disabled:bg-paper-dim disabled:text-ink-quiet ' +
  '[&[readonly]]:bg-paper-dim pointer-coarse:min-h-11'

/** "(verplicht)" or "(niet verplicht)", in words instead of an asterisk. */
export function FieldMark({ required, optional }: Pick<FieldTexts, 'required' | 'optional'>) {
  if (!required && !optional) return null
  return <span className="font-normal text-ink-quiet"> ({required ? 'verplicht' : 'niet verplicht'})</span>
}

/** The error of a field: stands between label and control, starts with "Fout" for who listens. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 py-0.5 text-base font-semibold text-alarm">
      <span className="flex h-6 items-center">
        <Icon shape={CircleAlert} />
      </span>
      <span>
        <span className="sr-only">Fout: </span>
        {children}
      </span>
    </p>
  )
}
