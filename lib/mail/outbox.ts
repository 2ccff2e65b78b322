import type { Transaction } from '@/lib/db/transaction'
import type { Message } from '@/lib/mail/message'

/**
 * Writes messages down to be sent from `moment` on, in the transaction of whatever asks for them. One that was ever
 * written before, under the same key, is passed over. Answers how many are new.
 */
export async function writeMessages(tx: Transaction, messages: readonly Message[], moment: Date): Promise<number> {
  if (messages.length === 0) return 0
  const rows = messages.map((message) => ({ ...message, createdAt: moment, nextAt: moment }))
  const { count } = await tx.mail.createMany({ data: rows, skipDuplicates: true })
  return count
}
