import { Checkbox } from '@/components/ui/checkbox'

/** An earlier item of a chain, still open, at the version that is shown. */
export type EarlierItem = { id: string; version: number; number: number; title: string }

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
