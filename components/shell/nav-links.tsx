'use client'

import { usePathname } from 'next/navigation'
import { Link } from '@/components/ui/link'

export type NavLink = {
  label: string
  href: string
  /** Forces or forbids the mark of where one is; without it the address decides. */
  current?: boolean
}

type NavLinksProps = {
  links: readonly NavLink[]
  /** Under each other, for the menu of a narrow screen. */
  stacked?: boolean
}

/** The parts of Gestand, with the one we are in marked. */
export function NavLinks({ links, stacked = false }: NavLinksProps) {
  const here = currentHref(links, usePathname() ?? '')
  return (
    <ul className={stacked ? 'divide-y divide-line' : 'flex gap-x-5'}>
      {links.map(({ label, href, current }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={(current ?? href === here) ? 'page' : undefined}
            className={`${look} ${stacked ? 'min-h-11 px-4' : 'min-h-9 border-b-3 border-transparent pt-0.5 aria-[current=page]:border-accent'}`}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const look =
  'flex items-center whitespace-nowrap text-ink no-underline hover:text-accent hover:underline ' +
  'aria-[current=page]:font-semibold aria-[current=page]:text-accent'

/**
 * The link whose address the path begins with, the longest first; "/" only for the start itself.
 * @example currentHref([{ label: 'Register', href: '/items' }], '/items/12') // '/items'
 */
export function currentHref(links: readonly NavLink[], pathname: string): string | undefined {
  return links
    .map(({ href }) => href)
    .filter((href) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`)))
    .toSorted((one, other) => other.length - one.length)[0]
}
