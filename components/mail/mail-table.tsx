import { DeedForm } from '@/components/form/deed-form'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { formatInstant } from '@/lib/calendar/format'
import type { FormAction } from '@/lib/form-state'
import type { MailLine, MailState } from '@/lib/mail/queries/outbox'

const COLUMNS: readonly Column[] = [
  { key: 'onderwerp', label: 'Onderwerp' },
  { key: 'aan', label: 'Aan' },
  { key: 'stand', label: 'Stand' },
  { key: 'deed', label: 'Wat u kunt doen', labelHidden: true },
]

const WORDS: Record<MailState, string> = {
  sent: 'verstuurd',
  waiting: 'wacht tot',
  under_way: 'onderweg sinds',
  uncertain: 'onzeker of dit is aangekomen',
  stopped: 'gestopt',
}

/** The latest messages and what became of them. */
export function MailTable({ mail, retry }: { mail: readonly MailLine[]; retry: FormAction }) {
  return (
    <Table caption="Mail, de berichten die niet weg zijn eerst" captionHidden stacked columns={COLUMNS}>
      {mail.map((line) => (
        <Row key={line.id}>
          <Cell head line={1}>
            {line.subject}
          </Cell>
          <Cell line={2}>{line.to}</Cell>
          <Cell line={3}>
            <span className={line.state === 'uncertain' || line.state === 'stopped' ? 'text-alarm' : undefined}>
              {WORDS[line.state]} {formatInstant(new Date(line.at))}
            </span>
            {line.problem && <span className="block text-ink-quiet">{line.problem}</span>}
          </Cell>
          <Cell line={3}>
            {(line.state === 'uncertain' || line.state === 'stopped') && (
              <DeedForm action={retry} hidden={{ id: line.id }} deed="Verstuur opnieuw" />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
