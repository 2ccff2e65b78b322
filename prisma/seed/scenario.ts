import type { Change } from '@/lib/audit/log'
import type { Transaction } from '@/lib/db/transaction'
import { found } from './found'
import type { Office } from './office'

/** The four moties of the example that ask for another division of police strength. */
const MOTIES = ['2025-2-009', '2025-2-010', '2025-2-011', '2025-2-012']

/** Stores one shared division on the example figures and puts it beside the moties that asked for it. */
export async function storeScenario(
  tx: Transaction,
  { office, items }: { office: Office; items: ReadonlyMap<string, string> },
  changes: Change[],
): Promise<void> {
  const { id, name } = await tx.allocationScenario.create({
    data: {
      name: '1.000 fte: nieuw model naast het Besluit',
      query: '',
      shared: true,
      ownerId: found(office.users, 'noor.vandijk'),
      items: { connect: MOTIES.map((key) => ({ id: found(items, key) })) },
    },
  })
  changes.push({ action: 'saveScenario', objectType: 'scenario', objectId: id, label: name, after: { gedeeld: 'ja' } })
}
