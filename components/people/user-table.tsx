import { RowLink } from '@/components/ui/row-link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { roleWord } from '@/lib/auth/rights'
import { formatInstant } from '@/lib/calendar/format'
import type { UserLine } from '@/lib/people/queries'

const COLUMNS: readonly Column[] = [
  { key: 'naam', label: 'Naam' },
  { key: 'rol', label: 'Rol' },
  { key: 'afdeling', label: 'Afdeling' },
  { key: 'items', label: 'Open items', align: 'end' },
  { key: 'gezien', label: 'Laatst gezien' },
]

/** Everybody who can or could sign in. */
export function UserTable({ users, current }: { users: readonly UserLine[]; current: string | null }) {
  return (
    <Table caption="Gebruikers" captionHidden stacked columns={COLUMNS}>
      {users.map((user) => (
        <Row key={user.id} current={user.id === current}>
          <Cell head line={1}>
            <RowLink href={`/beheer?wie=${user.id}`} done={!user.enabled}>
              <span className="whitespace-nowrap">{user.name}</span>
            </RowLink>
          </Cell>
          <Cell line={2}>
            {user.enabled ? roleWord(user.role) : <span className="text-ink-quiet">geen toegang</span>}
            {user.enabled && user.head && ', hoofd'}
          </Cell>
          <Cell line={2}>{user.department ?? <span className="text-ink-quiet">geen</span>}</Cell>
          <Cell align="end" line="none">
            {user.openItems}
          </Cell>
          <Cell line={3}>
            {user.lastSeen ? formatInstant(new Date(user.lastSeen)) : <span className="text-ink-quiet">nog nooit</span>}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
