import { Notice } from '@/components/ui/notice'
import { characteristicOf, characteristics } from '@/lib/allocation/characteristics'
import type { Division } from '@/lib/scenario/division'
import { lower } from '@/lib/scenario/why-words'
import { listed } from '@/lib/scenario/words'

/** Says that the outcome is partial, and names what is missing; nothing when nothing is. */
export function PartialNotice({ division: { model } }: { division: Division }) {
  if (!model?.partial) return null
  const nameOf = ({ characteristic }: (typeof model.missing)[number]) => lower(characteristicOf(characteristic).name)
  const whole = model.missing.filter((gap) => gap.whole)
  const some = model.missing.filter((gap) => !gap.whole)
  return (
    <Notice tone="warn" title="Gedeeltelijke uitkomst">
      {whole.length > 0 && (
        <p>
          {whole.length} van de {characteristics.length} kenmerken van het model ontbreken in deze cijfers en tellen
          niet mee: {listed(whole.map(nameOf))}.
        </p>
      )}
      {some.length > 0 && <p>Deels onbekend, en daar niet meegeteld: {listed(some.map(nameOf))}.</p>}
      <p>De verhoudingen zijn bruikbaar om mee te oefenen, niet om op te besluiten.</p>
    </Notice>
  )
}
