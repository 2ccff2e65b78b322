import type { ReactNode } from 'react'
import { undoChangeAction } from '@/app/(register)/items/actions'
import { signOutAction } from '@/app/(register)/sign-out-action'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { DraftHost } from '@/components/form/draft-host'
import { ToastHost } from '@/components/form/toast-host'
import { Shell } from '@/components/shell/shell'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { draftOwnerOf } from '@/lib/auth/draft-key'
import { roleWord, type Right } from '@/lib/auth/rights'
import { VERSION } from '@/lib/version'

const PARTS: readonly { label: string; href: string; right: Right }[] = [
  { label: 'Overzicht', href: '/', right: 'register.read' },
  { label: 'Register', href: '/items', right: 'register.read' },
  { label: 'Kalender', href: '/kalender', right: 'register.read' },
  { label: 'Halfjaarberichten', href: '/halfjaarberichten', right: 'register.read' },
  { label: 'Brieven', href: '/brieven', right: 'register.read' },
  { label: 'Import', href: '/import', right: 'import.review' },
  { label: 'Verdeling', href: '/verdeling', right: 'allocation.read' },
  { label: 'Beheer', href: '/beheer', right: 'people.manage' },
]

/** Pages that have no place in the bar, for the menu of Ctrl+K. */
const PLACES: readonly { label: string; href: string; right: Right }[] = [
  { label: 'Te laat', href: '/items?te-laat=1', right: 'register.read' },
  { label: 'Mijn items', href: '/items?open=1&behandelaar=ik', right: 'section.write' },
  { label: 'Stil uitgesteld', href: '/items?stille-verschuiving=1', right: 'register.read' },
  { label: 'Nieuw item', href: '/items/nieuw', right: 'item.register' },
  { label: 'Werk overgeven', href: '/overgeven', right: 'item.change' },
  { label: 'Stand van de Kamer', href: '/kamer', right: 'item.change' },
  { label: 'Bewindspersonen', href: '/bewindspersonen', right: 'item.change' },
  { label: 'Recessen', href: '/beheer/reces', right: 'calendar.manage' },
  { label: 'Instellingen', href: '/instellingen', right: 'register.read' },
]

/** The frame of every page behind the sign-in. */
export default async function RegisterLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('register.read')
  const nav = PARTS.filter((part) => may(actor, part.right)).map(({ label, href }) => ({ label, href }))
  return (
    <DraftHost owner={draftOwnerOf(actor)}>
      <ToastHost undo={undoChangeAction}>
        <Shell
          nav={nav}
          user={{ name: actor.name, initials: initialsOf(actor), role: roleWord(actor.role) }}
          signOut={<SignOutForm action={signOutAction} />}
          {...(may(actor, 'item.register') ? { create: { label: 'Nieuw', href: '/items/nieuw' } } : {})}
          places={PLACES.filter((place) => may(actor, place.right)).map(({ label, href }) => ({ label, href }))}
          version={VERSION}
        >
          {children}
        </Shell>
      </ToastHost>
    </DraftHost>
  )
}

/** @example 'Noor van Dijk' gives 'ND' */
function initialsOf(actor: Actor): string {
  const capitals = actor.name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
  return capitals.length > 1 ? `${capitals[0] ?? ''}${capitals.at(-1) ?? ''}` : (capitals[0] ?? '?')
}
