'use client'

import { useEffect, useRef } from 'react'
import { DeedForm } from '@/components/form/deed-form'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { useWorkStand } from '@/components/work/use-work-stand'
import type { FormAction } from '@/lib/form-state'
import type { WorkStand } from '@/lib/work/stand'

export type WorkActions = Record<'stop' | 'again' | 'forget', FormAction>

type WorkCardProps = {
  work: WorkStand
  actions: WorkActions
  /** On the page of the work itself, which has its name above and leads to the result. */
  ownPage?: boolean
}

/** A work under way with its bar and the deed to stop it, or what became of it. */
export function WorkCard({ work: given, actions, ownPage = false }: WorkCardProps) {
  const work = useWorkStand(given)
  useHandedOver(work)
  const hidden = { id: work.id }
  if (work.state === 'loopt') {
    return (
      <div className="flex max-w-form flex-wrap items-end justify-between gap-x-6 gap-y-3 border-l-4 border-accent bg-paper-float px-4 py-3">
        <div className="min-w-0 space-y-1" aria-live="polite">
          {!ownPage && <p className="font-semibold break-words">{work.title}</p>}
          <p className="text-sm">{work.stopAsked ? 'Wordt gestopt…' : `${sentence(work.doing)}…`}</p>
          <Progress
            label="Voortgang"
            value={work.total === null ? null : work.done}
            max={work.total ?? 1}
            count={countOf(work)}
          />
        </div>
        <DeedForm action={actions.stop} hidden={hidden} deed="Stop" />
        {ownPage && (
          <p className="w-full text-sm text-ink-quiet">
            U kunt deze pagina sluiten; het werk gaat door en staat dan op{' '}
            <Link href={work.home}>de pagina van het begin</Link>.
          </p>
        )}
      </div>
    )
  }
  return (
    <Notice
      tone={work.state === 'klaar' ? 'calm' : work.state === 'gestopt' ? 'info' : 'alarm'}
      title={titleOf(work, ownPage)}
    >
      <p>{wordsOf(work)}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        {work.result && <ResultLink result={work.result} />}
        {work.again && <DeedForm action={actions.again} hidden={hidden} deed="Begin opnieuw" kind="primary" />}
        {ownPage ? (
          <LinkButton href={work.home}>Terug</LinkButton>
        ) : (
          <DeedForm action={actions.forget} hidden={hidden} deed="Haal weg" />
        )}
      </div>
    </Notice>
  )
}

function ResultLink({ result: { href, fileName } }: { result: NonNullable<WorkStand['result']> }) {
  if (fileName === undefined) return <LinkButton href={href}>Bekijk het resultaat</LinkButton>
  return (
    <LinkButton href={href} download kind="primary">
      Download {fileName}
    </LinkButton>
  )
}

/** Who watched a file being made gets it without asking again; who comes back later finds the button. */
function useHandedOver({ state, result }: WorkStand): void {
  const watched = useRef(false)
  const file = state === 'klaar' && result?.fileName !== undefined ? result.href : null
  useEffect(() => {
    if (state === 'loopt') watched.current = true
    if (file === null || !watched.current) return
    watched.current = false
    location.assign(file)
  }, [state, file])
}

function countOf({ done, total }: WorkStand): string {
  return total === null ? 'bezig' : `${done} van ${total}`
}

function sentence(doing: string): string {
  return doing === '' ? 'Begint' : `${doing.charAt(0).toUpperCase()}${doing.slice(1)}`
}

const STATE_WORDS: Record<WorkStand['state'], string> = {
  loopt: 'is bezig',
  klaar: 'is klaar',
  mislukt: 'is niet gelukt',
  gestopt: 'is gestopt',
  afgebroken: 'is afgebroken',
}

function titleOf({ title, state }: WorkStand, ownPage: boolean): string {
  const words = STATE_WORDS[state]
  return ownPage ? `Dit ${words}` : `${title}: ${words.replace(/^is /, '')}`
}

function wordsOf({ state, message, result }: WorkStand): string {
  if (state === 'klaar') return result?.words ?? ''
  if (state === 'gestopt') return 'Er is niets opgeslagen.'
  if (state === 'afgebroken') return 'De server is intussen opnieuw gestart. Er is niets opgeslagen; begin opnieuw.'
  return message ?? 'Probeer het opnieuw.'
}
