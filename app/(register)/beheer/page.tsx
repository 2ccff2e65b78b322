import type { Metadata } from 'next'
import { addUserAction, changeUserAction, disableUserAction, enableUserAction } from '@/app/(register)/beheer/actions'
import { AccessForm } from '@/components/people/access-form'
import { AddUserForm } from '@/components/people/add-user-form'
import { ChangeUserForm } from '@/components/people/change-user-form'
import { ManageTabs } from '@/components/people/manage-tabs'
import { UserTable } from '@/components/people/user-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageTitle } from '@/components/ui/page-title'
import type { Choice } from '@/components/ui/select'
import { requireActor } from '@/lib/auth/door'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { environment } from '@/lib/env'
import { listDepartments, listUsers, type UserLine } from '@/lib/people/queries'

export const metadata: Metadata = { title: 'Gebruikers' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who may come in and what they may do. The person that the address names stands open beside the list. */
export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor('people.manage')
  const { wie, nieuw } = await searchParams
  const users = await listUsers(actor)
  const departments = (await listDepartments()).map(({ id, name }) => ({ value: id, label: name }))
  const open = users.find((user) => user.id === wie) ?? null
  const enabled = users.filter((user) => user.enabled).length
  return (
    <>
      <PageTitle
        title="Gebruikers"
        count={String(enabled)}
        actions={<LinkButton href="/beheer?nieuw=1">Voeg iemand toe</LinkButton>}
      />
      <ManageTabs current="/beheer" />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className={open || nieuw ? 'order-last lg:order-first' : 'lg:col-span-2'}>
          <UserTable users={users} current={open?.id ?? null} />
        </div>
        {open && <OpenUser key={open.id} user={open} departments={departments} />}
        {!open && nieuw && (
          <section aria-labelledby="nieuw" className="max-w-form">
            <h2 id="nieuw" className="mb-3 text-xl">
              Iemand toevoegen
            </h2>
            <AddUserForm action={addUserAction} issuer={usualIssuer()} departments={departments} />
          </section>
        )}
      </div>
    </>
  )
}

/** Where people sign in here, so that nobody has to type it. */
function usualIssuer(): string {
  const { oidc, production } = environment()
  return oidc?.issuer ?? (production ? '' : DEMO_ISSUER)
}

function OpenUser({ user, departments }: { user: UserLine; departments: readonly Choice[] }) {
  return (
    <section aria-labelledby="gebruiker" className="max-w-form space-y-5">
      <div>
        <h2 id="gebruiker" className="text-xl">
          {user.name}
        </h2>
        <p className="text-sm break-all text-ink-quiet">
          {user.subject} bij {user.issuer}
        </p>
      </div>
      {user.enabled && (
        <ChangeUserForm key={user.version} action={changeUserAction} user={user} departments={departments} />
      )}
      <div className="border-t border-line pt-4">
        <AccessForm user={user} disable={disableUserAction} enable={enableUserAction} />
      </div>
    </section>
  )
}
