import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import {
  acceptSureAction,
  confirmImportAction,
  decideCandidateAction,
  editCandidateAction,
  mergeCandidateAction,
  splitCandidateAction,
  undoImportAction,
} from '@/app/(register)/import/actions'
import { DeedForm } from '@/components/form/deed-form'
import { ImportRecord } from '@/components/intake/import-record'
import { ReviewBoard } from '@/components/intake/review-board'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { reviewPage, type Review } from '@/lib/intake/queries/review'

export const metadata: Metadata = { title: 'Beoordelen' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const ACTIONS = {
  decide: decideCandidateAction,
  edit: editCandidateAction,
  acceptSure: acceptSureAction,
  confirm: confirmImportAction,
  split: splitCandidateAction,
  merge: mergeCandidateAction,
}

/** The review of one document: each candidate beside the words it was read from. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor('import.review')
  const id = z.uuid().safeParse((await params).id)
  const review = id.success ? await reviewPage(actor, id.data) : null
  if (!review) notFound()
  const { kandidaat } = await searchParams
  const { blocks, notes, dropped, list, version, printedOn, state } = review
  return (
    <>
      <PageTitle
        title={review.title ?? review.fileName}
        above={
          <>
            <Link href="/import">Import</Link>
            {review.title && <span>{review.fileName}</span>}
            {printedOn && <span>{formatDay(printedOn)}</span>}
          </>
        }
      />
      <div className="mb-4 space-y-3">
        <Ended review={review} />
        <ImportRecord review={review} />
      </div>
      <ReviewBoard
        review={{ id: review.id, blocks, notes, dropped, list, version, printedOn, state }}
        start={startOf(review, kandidaat)}
        remarks={remarksOf(review)}
        actions={ACTIONS}
      />
    </>
  )
}

/** Where the review goes on: where the address says, else at the first candidate that nobody decided. */
function startOf({ list }: Review, asked: string | string[] | undefined): number {
  const place = typeof asked === 'string' ? Number(asked) : Number.NaN
  if (Number.isInteger(place) && place >= 1 && place <= list.length) return place - 1
  return Math.max(
    list.findIndex((candidate) => candidate.decision === 'open'),
    0,
  )
}

/** What the reader says of the document as a whole; what it says of one candidate stands there. */
function remarksOf({ warnings, findings, list }: Review): string[] {
  const within = (block: number) => list.some(({ source }) => block >= source.from && block <= source.to)
  const general = findings.filter(({ block }) => !within(block))
  return [...new Set([...warnings, ...general.map(({ code, message }) => `${message} (${code})`)])]
}

function Ended({ review: { id, version, state, reportName } }: { review: Review }) {
  if (state === 'gelezen') return null
  const title = state === 'bevestigd' ? 'Deze import staat in het register' : 'Deze import is vervallen'
  return (
    <>
      <Notice tone={state === 'bevestigd' ? 'calm' : 'info'} title={title}>
        {reportName && `Vastgelegd bij het ${reportName}.`}
      </Notice>
      {state === 'bevestigd' && (
        <Disclosure summary="Maak deze import ongedaan">
          <p className="mb-3 max-w-text">
            De items die hij maakte verdwijnen uit het register en wat hij wijzigde wordt teruggezet. Dat kan zolang er
            niets op voortgebouwd is.
          </p>
          <DeedForm action={undoImportAction} hidden={{ id, version }} deed="Maak ongedaan" kind="danger" />
        </Disclosure>
      )}
    </>
  )
}
