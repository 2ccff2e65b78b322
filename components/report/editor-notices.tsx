'use client'

import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { SourceText } from '@/components/ui/source-text'
import { formatInstant } from '@/lib/calendar/format'
import type { KeptState, Written } from '@/components/report/use-section-draft'

type DraftStateProps = {
  others: readonly { name: string; writing: boolean }[]
  kept: KeptState
  restoredAt: string | null
  discard: () => void
}

const KEPT: Record<KeptState, string> = {
  idle: 'Wat u typt wordt meteen als uw concept bewaard; anderen zien het na “Bewaar de tekst”.',
  waiting: 'Uw concept wordt bewaard…',
  kept: 'Uw concept is bewaard; anderen zien het na “Bewaar de tekst”.',
  failed: 'Uw concept kan nu niet worden bewaard. Ik probeer het steeds opnieuw; laat dit venster open.',
}

/** Whether what was typed is safe, and who else is here. */
export function DraftState({ others, kept, restoredAt, discard }: DraftStateProps) {
  return (
    <>
      {restoredAt && (
        <Notice tone="info" title="Dit is uw concept, nog niet bewaard in het onderdeel">
          <p className="mb-2">Van {formatInstant(new Date(restoredAt))}.</p>
          <Button type="button" size="small" onClick={discard}>
            Gooi mijn concept weg
          </Button>
        </Notice>
      )}
      <div aria-live="polite">
        {others.length > 0 && (
          <p className="border-l-4 border-warn pl-3">
            {others
              .map(({ name, writing }) => `${name} ${writing ? 'schrijft hier nu ook' : 'heeft dit ook open'}`)
              .join('; ')}
            .
          </p>
        )}
      </div>
      <p className={`text-sm ${kept === 'failed' ? 'text-alarm' : 'text-ink-quiet'}`}>{KEPT[kept]}</p>
    </>
  )
}

type StoredMeanwhileProps = { theirs: Written; merge: () => void; take: () => void }

/** Somebody stored another text while this one was written: both can be kept, in one. */
export function StoredMeanwhile({ theirs, merge, take }: StoredMeanwhileProps) {
  return (
    <Notice tone="warn" title="Een collega heeft dit onderdeel intussen bewaard" live="polite">
      <p className="mb-2">Uw tekst staat nog in het formulier. Voeg beide samen, of neem die van de collega over.</p>
      <Disclosure summary="Lees wat er nu is opgeslagen">
        {theirs.heading && <p className="font-semibold">{theirs.heading}</p>}
        <SourceText text={theirs.text} />
      </Disclosure>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="button" size="small" kind="primary" onClick={merge}>
          Voeg beide teksten samen
        </Button>
        <Button type="button" size="small" onClick={take}>
          Neem de opgeslagen tekst over
        </Button>
      </div>
    </Notice>
  )
}

/** How to type what an annex can hold. */
export function MarkupHelp() {
  return (
    <Disclosure summary="Zo typt u koppen, lijsten en voetnoten">
      <dl className="grid grid-cols-[12rem_1fr] gap-x-4 gap-y-1 text-sm">
        <dt>lege regel</dt>
        <dd>nieuwe alinea</dd>
        <dt className="font-serif">## Vervolg</dt>
        <dd>tussenkop</dd>
        <dt className="font-serif">- punt of 1. punt</dt>
        <dd>lijst; twee spaties ervoor is een niveau dieper</dd>
        <dt className="font-serif">| a | b |</dt>
        <dd>rij van een tabel</dd>
        <dt className="font-serif">tekst[^1]</dt>
        <dd>voetnoot, met verderop op een eigen regel [^1]: de noot</dd>
        <dt className="font-serif">(29628, nr. 1264)</dt>
        <dd>een Kamerstuk tussen haakjes, in elke spelling, wordt een voetnoot met link</dd>
      </dl>
    </Disclosure>
  )
}
