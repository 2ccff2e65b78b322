import type { Metadata } from 'next'
import { LetterTable } from '@/components/letter/letter-table'
import { ReadLetterForm } from '@/components/letter/read-letter-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/auth/actor'
import { requireActor } from '@/lib/auth/door'
import { rolesThatMay, roleWord } from '@/lib/auth/rights'
import { listLetters } from '@/lib/letter/queries/letter-page'
import { readLetterAction } from './actions'

export const metadata: Metadata = { title: 'Brieven' }

/** Outgoing letters that were read as evidence, and the way to read a next one. */
export default async function LettersPage() {
  const actor = await requireActor('register.read')
  const letters = await listLetters(actor)
  return (
    <>
      <PageTitle
        title="Brieven"
        lead="Gestand zoekt in een Kamerbrief welke moties en toezeggingen hij afdoet en welke termijnen hij noemt. U vinkt aan wat klopt; pas daarna verandert het register."
      />
      <div className="space-y-8">
        {may(actor, 'item.change') ? (
          <ReadLetterForm action={readLetterAction} />
        ) : (
          <p className="text-sm text-ink-quiet">
            Een brief verwerken kan een {rolesThatMay('item.change').map(roleWord).join(' of ')}.
          </p>
        )}
        <section aria-labelledby="gelezen">
          <h2 id="gelezen" className="mb-2 text-xl">
            Gelezen brieven
          </h2>
          {letters.length === 0 ? (
            <EmptyState title="Nog geen brief gelezen">
              Zodra een brief is verwerkt, staat hier wat hij in het register veranderde.
            </EmptyState>
          ) : (
            <LetterTable letters={letters} />
          )}
        </section>
      </div>
    </>
  )
}
