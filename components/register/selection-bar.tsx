import { SELECTION_FORM } from '@/components/register/selection-form'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'

type SelectionBarProps = { count: number; clear: () => void; total: number; back: string }

/** What can be done with the chosen rows; it stays in sight as soon as one is chosen. */
export function SelectionBar({ count, clear, total, back }: SelectionBarProps) {
  const look = count > 0 ? 'sticky bottom-0 z-20 border-t border-accent bg-paper-float px-3 shadow-float' : ''
  return (
    <form
      id={SELECTION_FORM}
      data-footbar={count > 0 || undefined}
      action="/items/samen"
      aria-label="Gekozen items"
      className={`no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-2 ${look}`}
    >
      <input type="hidden" name="terug" value={back} />
      <p role="status" className="text-sm text-ink-quiet">
        {count === 0 ? 'Kies rijen om ze samen te wijzigen.' : `${count} gekozen`}
      </p>
      <Button
        size="small"
        kind={count > 0 ? 'primary' : 'quiet'}
        aria-keyshortcuts="w"
        data-key-label="Wijzig de gekozen rijen samen"
      >
        Wijzig samen
        <span className="ml-1.5 max-sm:hidden">
          <Kbd hint>W</Kbd>
        </span>
      </Button>
      {count > 0 && (
        <Button type="button" size="small" kind="bare" onClick={clear}>
          Wis de keuze
        </Button>
      )}
      <Link
        href={`/items/samen?alle=1&${back}${back && '&'}${new URLSearchParams({ terug: back }).toString()}`}
        className="text-sm"
      >
        Wijzig alle {total} van deze lijst
      </Link>
    </form>
  )
}
