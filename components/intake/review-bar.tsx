import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Progress } from '@/components/ui/progress'

type ReviewBarProps = {
  place: number
  total: number
  decided: number
  /** What was just done, or is under way. */
  said: string
  /** No deeds while a form is open, or when the import is closed. */
  open: boolean
  onStep: (step: 1 | -1) => void
  onAccept: () => void
  onEdit: () => void
  onSkip: () => void
  /** Null when there is nothing to take back. */
  onUndo: (() => void) | null
}

/** Where one is and what one can do, always in sight. */
export function ReviewBar({
  place,
  total,
  decided,
  said,
  open,
  onStep,
  onAccept,
  onEdit,
  onSkip,
  onUndo,
}: ReviewBarProps) {
  return (
    <div className="no-print sticky bottom-0 z-20 -mx-4 -mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-paper px-4 py-2 sm:-mx-6 sm:px-6">
      <p className="font-semibold max-sm:order-first" aria-live="polite">
        {place} van {total}
      </p>
      {open && (
        <div className="flex flex-wrap gap-2">
          <Deed keyName="a" label="Accepteer" kind="primary" onClick={onAccept} />
          <Deed keyName="e" label="Wijzig" onClick={onEdit} />
          <Deed keyName="s" label="Sla over" onClick={onSkip} />
          <Deed keyName="u" label="Herstel" kind="bare" disabled={onUndo === null} onClick={() => onUndo?.()} />
        </div>
      )}
      <div className="flex gap-2 max-sm:order-first">
        <Deed keyName="k" label="Vorige" kind="bare" disabled={place <= 1} onClick={() => onStep(-1)} />
        <Deed keyName="j" label="Volgende" kind="bare" disabled={place >= total} onClick={() => onStep(1)} />
      </div>
      <div className="ml-auto flex items-center gap-3 text-sm max-sm:ml-0">
        <span role="status" className="text-ink-quiet">
          {said}
        </span>
        <div className="max-sm:hidden">
          <Progress label="Beoordeeld" value={decided} max={total} count={`${decided} van ${total}`} />
        </div>
      </div>
    </div>
  )
}

type DeedProps = {
  keyName: string
  label: string
  kind?: 'primary' | 'quiet' | 'bare'
  disabled?: boolean
  onClick: () => void
}

function Deed({ keyName, label, kind = 'quiet', disabled = false, onClick }: DeedProps) {
  return (
    <Button type="button" kind={kind} disabled={disabled} aria-keyshortcuts={keyName} onClick={onClick}>
      {label}{' '}
      <span className="max-sm:hidden">
        <Kbd hint>{keyName.toUpperCase()}</Kbd>
      </span>
    </Button>
  )
}
