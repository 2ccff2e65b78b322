'use client'

import { useActionState, useContext, useState, type FormEvent } from 'react'
import { DraftContext } from '@/components/form/draft-host'
import { countDrafts, dropAllDrafts } from '@/components/form/draft-vault'
import { MenuButton } from '@/components/ui/menu-item'
import type { FormAction } from '@/lib/form-state'

/**
 * Signs out here and on the server; the old cookie is worthless at once. Text that was not saved stays, locked, unless one
 * chooses to throw it away. Before and without script the form is sent to `action`, which ends the session as well.
 */
export function SignOutForm({ action }: { action: FormAction }) {
  const { owner } = useContext(DraftContext)
  const [asked, setAsked] = useState(0)
  const [, send] = useActionState(action, { state: 'idle' })
  const drafts = asked > 0 && owner ? asked : 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = drafts === 0 && owner ? countDrafts(owner) : 0
    if (found === 0) void leave()
    else setAsked(found)
  }
  const texts = drafts === 1 ? 'de tekst die nog niet is opgeslagen' : `${drafts} teksten die nog niet zijn opgeslagen`
  return (
    <form action={send} onSubmit={submit}>
      <input type="hidden" name="uit" value="1" />
      <MenuButton>{drafts === 0 ? 'Log uit' : `Log uit en bewaar ${texts}`}</MenuButton>
      {drafts > 0 && owner && <MenuButton onClick={() => dropAllDrafts(owner)}>Log uit en gooi {texts} weg</MenuButton>}
    </form>
  )
}

/** Its part of next-auth comes at the press; every page has this form and few days end with it. */
async function leave(): Promise<void> {
  const { signOut } = await import('next-auth/react')
  await signOut({ callbackUrl: '/aanmelden' })
}
