import type { ReactNode } from 'react'
import { Menu } from '@/components/ui/menu'
import { MenuLink, MenuText } from '@/components/ui/menu-item'

export type ShellUser = {
  name: string
  initials: string
  /** The role in words: "coördinator". */
  role: string
}

/** Who is signed in, and the way out. */
export function UserMenu({ user, signOut }: { user: ShellUser; signOut: ReactNode }) {
  return (
    <Menu label={<Initials user={user} />} kind="bare" side="end">
      <MenuText>
        <span className="block font-semibold text-ink">{user.name}</span>
        {user.role}
      </MenuText>
      <MenuLink href="/instellingen">Instellingen</MenuLink>
      {signOut}
    </Menu>
  )
}

function Initials({ user }: { user: ShellUser }) {
  return (
    <span>
      {user.initials}
      <span className="sr-only">, menu van {user.name}</span>
    </span>
  )
}
