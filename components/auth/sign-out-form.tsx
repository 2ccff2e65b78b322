'use client'

import { useContext, useState } from 'react'
import { DraftContext } from '@/components/form/draft-host'
import { countDrafts, dropAllDrafts } from '@/components/form/draft-vault'
import { MenuButton } from '@/components/ui/menu-item'

/**
 * Signs out here and on the server; the old cookie is worthless at once. Text that was not saved stays, locked, unless one
 * chooses to throw it away.
 */
export function SignOutForm() {
  const { owner } = useContext(DraftContext)
  const [asked, setAsked] = useState(0)
  const ask = () => {
    const drafts = owner ? countDrafts(owner) : 0
    if (drafts === 0) void leave()
    else setAsked(drafts)
  }
  if (asked === 0 || !owner)
    return (
      <MenuButton type="button" onClick={ask}>
        Log uit
      </MenuButton>
    )
  const texts = asked === 1 ? 'de tekst die nog niet is opgeslagen' : `${asked} teksten die nog niet zijn opgeslagen`
  return (
    <>
      <MenuButton type="button" onClick={() => void leave()}>
        Log uit en bewaar {texts}
      </MenuButton>
      <MenuButton
        type="button"
        onClick={() => {
          dropAllDrafts(owner)
          void leave()
        }}
      >
        Log uit en gooi {texts} weg
      </MenuButton>
    </>
  )
}

/** Its part of next-auth comes at the press; every page has this form and few days end with it. */
async function leave(): Promise<void> {
  const { signOut } = await import('next-auth/react')
  await signOut({ callbackUrl: '/aanmelden' })
}
