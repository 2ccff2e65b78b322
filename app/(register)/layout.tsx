import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { ToastHost } from '@/components/form/toast-host'
import { Shell } from '@/components/shell/shell'
import { may, type Actor } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { roleWord, type Right } from '@/lib/auth/rights'
import { VERSION } from '@/lib/version'

const PARTS: readonly { label: string; href: string; right: Right }[] = [
  { label: 'Overzicht', href: '/', right: 'register.read' },
  { label: 'Register', href: '/items', right: 'register.read' },
  { label: 'Halfjaarberichten', href: '/halfjaarberichten', right: 'register.read' },
  { label: 'Brieven', href: '/brieven', right: 'register.read' },
  { label: 'Import', href: '/import', right: 'import.review' },
  { label: 'Verdeling', href: '/verdeling', right: 'allocation.read' },
  { label: 'Beheer', href: '/beheer', right: 'people.manage' },
]

/** The frame of every page behind the sign-in. */
export default async function RegisterLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('register.read')
  const nav = PARTS.filter((part) => may(actor, part.right)).map(({ label, href }) => ({ label, href }))
  return (
    <ToastHost>
      <Shell
        nav={nav}
        user={{ name: actor.name, initials: initialsOf(actor), role: roleWord(actor.role) }}
        signOut={<SignOutForm />}
        {...(may(actor, 'item.register') ? { create: { label: 'Nieuw', href: '/items/nieuw' } } : {})}
        version={VERSION}
      >
        {children}
      </Shell>
    </ToastHost>
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
