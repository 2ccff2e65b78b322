import { createTransport } from 'nodemailer'
import type { Message, MailSettings } from '@/lib/mail/message'

/** An open line to the mail server. `textGiven` says whether the text of the last message may have reached it. */
export type LineToServer = {
  deliver: (message: Pick<Message, 'to' | 'subject' | 'text'> & { messageId: string }) => Promise<unknown>
  textGiven: () => boolean
  close: () => void
}

/** In ms; a server that does not answer holds nobody up for minutes. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** So that an absence assistant does not answer. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' }

/** Opens a line. What nodemailer tells of a failure does not say how far it was, so the talk itself is listened to. */
export function openLine({ url, from }: MailSettings): LineToServer {
  let given = false
  const listen = (entry: { tnx?: string }, said: unknown) => {
    if (entry.tnx === 'client' && said === 'DATA') given = true
  }
  const logger = {
    level: ignore,
    trace: ignore,
    debug: listen,
    info: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  }
  const transport = createTransport({ url, logger, debug: true, ...PATIENCE })
  return {
    deliver: (message) => {
      given = false
      return transport.sendMail({ from, headers: AUTOMATIC, ...message })
    },
    textGiven: () => given,
    close: () => transport.close(),
  }
}

function ignore(): void {
  return undefined
}
