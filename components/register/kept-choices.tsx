import { filterQuery, type Filter } from '@/lib/register/filter'

/** The other choices of the address travel along with a form that makes one. */
export function KeptChoices({ filter, without }: { filter: Filter; without: readonly (keyof Filter)[] }) {
  const own = new Set<string>([...without, 'pagina', 'na', 'voor'])
  return [...new URLSearchParams(filterQuery(filter))]
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
