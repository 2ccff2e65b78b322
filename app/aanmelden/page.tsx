import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import { SignInCard } from '@/components/shell/sign-in-card'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/auth/door'
import { demoAccounts } from '@/lib/auth/identities'
import { ownPath } from '@/lib/auth/own-path'
import { roleWord } from '@/lib/auth/rights'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where nobody becomes somebody. */
export default async function SignInPage({ searchParams }: Props) {
  const parameters = await searchParams
  if (await currentActor()) redirect('/')
  const accounts = await demoAccounts()
  const error = typeof parameters['error'] === 'string' ? parameters['error'] : null
  return (
    <SignInCard>
      {error && (
        <Notice tone="alarm" title="Inloggen lukte niet">
          {error === 'OnbekendeGebruiker'
            ? 'Uw account is bekend bij uw organisatie, maar heeft nog geen toegang tot Gestand. Vraag een beheerder.'
            : 'Probeer het opnieuw. Lukt het niet, vraag dan een beheerder.'}
        </Notice>
      )}
      {accounts.length > 0 && (
        <p>Dit is de ingebouwde proefversie. Kies een voorbeeldaccount; alleen wie op deze computer werkt kan erbij.</p>
      )}
      <SignInForm
        accounts={accounts.map(({ subject, name, role, department }) => ({
          subject,
          name,
          about: [roleWord(role), department].filter(Boolean).join(', '),
        }))}
        callbackUrl={ownPath(parameters['callbackUrl'])}
      />
    </SignInCard>
  )
}
