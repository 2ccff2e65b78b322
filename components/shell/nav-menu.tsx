import { Menu as MenuIcon } from 'lucide-react'
import { NavLinks, type NavLink } from '@/components/shell/nav-links'
import { Icon } from '@/components/ui/icon'

/** The parts of Gestand behind one button, where the bar has no room for them. */
export function NavMenu({ links }: { links: readonly NavLink[] }) {
  return (
    <details className="relative xl:hidden">
      <summary
        aria-label="Menu"
        className="flex size-9 list-none items-center justify-center rounded-control border border-line-strong text-accent hover:bg-accent-dim pointer-coarse:size-11"
      >
        <Icon shape={MenuIcon} size={20} />
      </summary>
      <nav
        aria-label="Hoofdmenu"
        className="absolute top-full left-0 z-30 mt-1 w-64 max-w-[calc(100vw-2rem)] rounded-control border border-line bg-paper-float shadow-float"
      >
        <NavLinks links={links} stacked />
      </nav>
    </details>
  )
}
