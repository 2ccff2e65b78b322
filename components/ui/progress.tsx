import { useId } from 'react'

type ProgressProps = {
  /** What moves: "Beoordeeld". */
  label: string
  /** How much is done, out of `max`; null while nobody knows. */
  value: number | null
  max: number
  /** The count as shown: "12 van 47". */
  count: string
}

/** How far a work is: words, bar and count. */
export function Progress({ label, value, max, count }: ProgressProps) {
  const id = useId()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id}>{label}</label>
      <progress
        id={id}
        {...(value === null ? {} : { value: Math.min(value, max) })}
        max={Math.max(max, 1)}
        className="h-2 w-40 appearance-none overflow-hidden rounded-full border border-line-strong bg-paper-float [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
      />
      <span className="text-ink-quiet">{count}</span>
    </div>
  )
}
