import { CommentForm } from '@/components/report/comment-form'
import { DeedForm } from '@/components/form/deed-form'
import { formatInstant } from '@/lib/calendar/format'
import type { FormAction } from '@/lib/form-state'
import type { CommentLine } from '@/lib/report/queries/comments'

type CommentsProps = {
  sectionId: string
  comments: readonly CommentLine[]
  names: readonly string[]
  /** Null for who only reads. */
  deeds: { add: FormAction; resolve: FormAction } | null
}

/** What colleagues say to each other about a section; never part of any output. */
export function Comments({ sectionId, comments, names, deeds }: CommentsProps) {
  const open = comments.filter(({ resolvedBy }) => !resolvedBy).length
  return (
    <section id="opmerkingen" aria-labelledby="opmerkingen-kop" className="no-print space-y-4">
      <h2 id="opmerkingen-kop" className="border-b border-ink pb-1 text-lg">
        Opmerkingen <span className="font-normal text-ink-quiet">{open}</span>
      </h2>
      <ul className="divide-y divide-line">
        {comments.map((comment) => (
          <li
            key={comment.id}
            className={`py-2 ${comment.toMe && !comment.resolvedBy ? 'border-l-4 border-l-accent pl-3' : ''}`}
          >
            <p className="text-sm text-ink-quiet">
              <span className="font-semibold text-ink">{comment.author}</span> {formatInstant(new Date(comment.at))}
              {comment.resolvedBy && `, afgehandeld door ${comment.resolvedBy}`}
            </p>
            <p className={`whitespace-pre-wrap ${comment.resolvedBy ? 'text-ink-quiet' : ''}`}>{comment.text}</p>
            {deeds && (
              <DeedForm
                action={deeds.resolve}
                hidden={{ id: comment.id, ...(comment.resolvedBy ? { open: '1' } : {}) }}
                deed={comment.resolvedBy ? 'Heropen' : 'Afgehandeld'}
                kind="bare"
              />
            )}
          </li>
        ))}
      </ul>
      {deeds && <CommentForm key={comments.length} action={deeds.add} sectionId={sectionId} names={names} />}
    </section>
  )
}
