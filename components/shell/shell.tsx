'use client'

import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { CommandMenu } from '@/components/shell/command-menu'
import type { Place } from '@/components/shell/commands'
import { NavLinks, type NavLink } from '@/components/shell/nav-links'
import { NavMenu } from '@/components/shell/nav-menu'
import { SearchForm } from '@/components/shell/search-form'
import { ShellFooter } from '@/components/shell/shell-footer'
import { Shortcuts } from '@/components/shell/shortcuts'
import { UserMenu, type ShellUser } from '@/components/shell/user-menu'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { SkipLink } from '@/components/ui/skip-link'

type ShellProps = {
  nav: readonly NavLink[]
  user: ShellUser
  /** A form with the deed of signing out; stands in the menu of the user. */
  signOut: ReactNode
  /** The form behind "Nieuw", for who may register. */
  create?: { label: string; href: string }
  /** Further pages that the menu of Ctrl+K leads to. */
  places?: readonly Place[]
  version: string
  children: ReactNode
}

/** The frame of every page behind the sign-in: bar, the page, footer. */
export function Shell({ nav, user, signOut, create, places = [], version, children }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <SkipLink />
      <header className="no-print border-b border-ink">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 sm:gap-x-5 sm:px-6 xl:flex-nowrap">
          <NavMenu links={nav} />
          <Link
            href="/"
            className="flex min-h-9 items-center font-serif text-xl font-semibold text-accent no-underline hover:underline"
          >
            Gestand
          </Link>
          <nav aria-label="Hoofdmenu" className="hidden xl:block">
            <NavLinks links={nav} />
          </nav>
          <div className="order-last w-full md:order-none md:ml-auto md:w-72 lg:w-96 xl:w-80">
            <SearchForm />
          </div>
          <div className="ml-auto flex items-center gap-2 md:ml-0">
            {create && (
              <LinkButton href={create.href} kind="primary" icon={Plus}>
                <span className="max-[22.5rem]:sr-only">{create.label}</span>
              </LinkButton>
            )}
            <UserMenu user={user} signOut={signOut} />
          </div>
        </div>
      </header>
      <main
        id="inhoud"
        tabIndex={-1}
        className="sheet mx-auto w-full max-w-page grow px-4 py-5 sm:px-6 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <ShellFooter version={version} />
      <Shortcuts />
      <CommandMenu places={[...nav, ...places]} />
    </div>
  )
}
