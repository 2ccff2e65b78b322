import { RowLink } from '@/components/ui/row-link'
import { mentionLine } from '@/lib/report/mentions'
import type { OpenMention } from '@/lib/report/queries/comments'

/** The open remarks in which a colleague calls this person by name. */
export function MentionList({ mentions }: { mentions: readonly OpenMention[] }) {
  return (
    <section aria-labelledby="lijst-genoemd">
      <h2 id="lijst-genoemd" className="border-b border-ink pb-1 text-lg">
        Opmerkingen waarin u wordt genoemd{' '}
        <span className="font-normal text-ink-quiet tabular-nums">{mentions.length}</span>
      </h2>
      <ul className="divide-y divide-line">
        {mentions.map((mention) => {
          const { text, path } = mentionLine(mention)
          return (
            <li key={mention.id} className="truncate py-2 text-sm">
              <RowLink href={path}>{text}</RowLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
