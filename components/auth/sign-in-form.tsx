'use client'

import { signIn } from 'next-auth/react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Account = { subject: string; name: string; about: string }
type SignInFormProps = {
  /** The example accounts to choose from; empty where the organisation's own login is used. */
  accounts: readonly Account[]
  callbackUrl: string
}

/** The ways in: the organisation's own login, or on this computer the example accounts. */
export function SignInForm({ accounts, callbackUrl }: SignInFormProps) {
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const enter = async (provider: string, account?: string) => {
    setBusy(account ?? provider)
    setFailed(false)
    const answer = await signIn(provider, { ...(account ? { account, redirect: false } : {}), callbackUrl })
    if (answer?.ok) window.location.assign(callbackUrl)
    else if (answer) {
      setBusy(null)
      setFailed(true)
    }
  }
  if (accounts.length === 0) {
    return (
      <Button kind="primary" disabled={busy !== null} onClick={() => void enter('oidc')}>
        Log in met uw organisatie
      </Button>
    )
  }
  return (
    <div className="space-y-3">
      {failed && (
        <Notice tone="alarm" live="assertive">
          Inloggen lukte niet. Kies opnieuw een account.
        </Notice>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {accounts.map((account) => (
          <li key={account.subject} className="flex items-center justify-between gap-4 py-2">
            <span>
              <span className="block font-semibold">{account.name}</span>
              <span className="text-sm text-ink-quiet">{account.about}</span>
            </span>
            <Button
              size="small"
              disabled={busy !== null}
              aria-label={`Log in als ${account.name}`}
              onClick={() => void enter('voorbeeld', account.subject)}
            >
              Log in
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
