import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type DisclosureProps = {
  /** What lies behind it: "Toon als tabel", "Waarom dit getal?". */
  summary: ReactNode
  children: ReactNode
  open?: boolean
}

/** Something folded away on native details. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open} className="group/fold mt-2">
      <summary className="inline-flex min-h-7 list-none items-center gap-1 text-sm text-accent hover:underline pointer-coarse:min-h-11">
        <span className="group-open/fold:rotate-90">
          <Icon shape={ChevronRight} size={14} />
        </span>
        {summary}
      </summary>
      <div className="pt-1">{children}</div>
    </details>
  )
}
