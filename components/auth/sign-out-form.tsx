'use client'

import { signOut } from 'next-auth/react'
import { MenuButton } from '@/components/ui/menu-item'

/** Signs out here and on the server; the old cookie is worthless at once. */
export function SignOutForm() {
  return (
    <MenuButton type="button" onClick={() => void signOut({ callbackUrl: '/aanmelden' })}>
      Log uit
    </MenuButton>
  )
}
