import type { Metadata } from 'next'
import { ShortcutSwitch } from '@/components/shell/shortcut-switch'
import { DefinitionList } from '@/components/ui/definition-list'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { roleWord } from '@/lib/auth/rights'
import { SESSION_HOURS } from '@/lib/auth/sessions'

export const metadata: Metadata = { title: 'Instellingen' }

/** What one can set for oneself, and what Gestand knows of one. */
export default async function SettingsPage() {
  const actor = await requireActor('register.read')
  return (
    <>
      <PageTitle title="Instellingen" />
      <div className="max-w-form space-y-8">
        <section aria-labelledby="toetsen">
          <h2 id="toetsen" className="mb-2 text-xl">
            Toetsenbord
          </h2>
          <ShortcutSwitch />
          <p className="mt-2 text-sm text-ink-quiet">
            Deze keuze geldt in deze browser. Het vraagteken toont overal welke toetsen er zijn.
          </p>
        </section>
        <section aria-labelledby="wie">
          <h2 id="wie" className="mb-2 text-xl">
            Wie u bent
          </h2>
          <DefinitionList
            beside
            facts={[
              { term: 'Naam', value: actor.name },
              { term: 'Rol', value: roleWord(actor.role), note: 'Een beheerder kan dit wijzigen.' },
              {
                term: 'Ingelogd',
                value: `hooguit ${SESSION_HOURS} uur`,
                note: 'Eerder als u een paar uur niets doet.',
              },
            ]}
          />
        </section>
      </div>
    </>
  )
}
