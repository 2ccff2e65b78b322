import { Checkbox } from '@/components/ui/checkbox'
import type { EarlierItem } from '@/lib/register/queries/chain-of'

/** Asks, when the last item of a chain is settled, whether that settles the earlier ones too. */
export function EarlierItems({ items, idOf }: { items: readonly EarlierItem[]; idOf: (name: string) => string }) {
  if (items.length === 0) return null
  return (
    <fieldset>
      <legend className="font-semibold">Sluit dit ook de eerdere items van de keten?</legend>
      {items.map(({ id, version, number, title }) => (
        <Checkbox
          key={id}
          id={idOf(`also-${id}`)}
          name="also"
          value={`${id}:${version}`}
          defaultChecked
          label={`G-${number} ${title}, met hetzelfde bewijs`}
        />
      ))}
    </fieldset>
  )
}
