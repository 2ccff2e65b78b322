import { Link } from '@/components/ui/link'
import { distributionKeys } from '@/lib/allocation/keys'
import { units } from '@/lib/allocation/units'
import { whyHref, type WhyChoices } from '@/lib/scenario/why-choices'
import { keyHeading } from '@/lib/scenario/words'

/** The units to choose from, and the key that the model is held against; all as links. */
export function WhyPicker({ asked }: { asked: WhyChoices }) {
  return (
    <nav aria-label="Eenheid en sleutel" className="no-print space-y-5">
      <PickList
        title="Eenheid"
        links={units.map(({ code, name }) => ({
          label: name,
          href: whyHref({ ...asked, unit: code }),
          current: code === asked.unit,
        }))}
      />
      <PickList
        title="Nieuw model tegen"
        links={distributionKeys.flatMap((key) =>
          key === 'model'
            ? []
            : [{ label: keyHeading(key), href: whyHref({ ...asked, against: key }), current: key === asked.against }],
        )}
      />
    </nav>
  )
}

type PickListProps = { title: string; links: readonly { label: string; href: string; current: boolean }[] }

function PickList({ title, links }: PickListProps) {
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 max-lg:flex max-lg:flex-wrap max-lg:gap-x-4">
        {links.map(({ label, href, current }) => (
          <li key={label}>
            <Link
              href={href}
              aria-current={current ? 'true' : undefined}
              className={`flex min-h-8 items-center text-sm pointer-coarse:min-h-11 ${current ? 'font-semibold text-ink no-underline' : ''}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
