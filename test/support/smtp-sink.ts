import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail server of our own: what arrived, and how it behaves until told otherwise. */
export type SmtpSink = {
  url: string
  arrived: { to: string; subject: string; text: string; id: string }[]
  /** The next messages meet this: refused for good, asked to wait, or the line breaks after the text was given. */
  behave: (as: 'normal' | 'refuses' | 'busy' | 'breaks') => void
  close: () => Promise<void>
}

/** Opens a real SMTP server on `port` (any free one when 0), which keeps what it is given. */
export async function openSmtpSink(port = 0): Promise<SmtpSink> {
  const arrived: SmtpSink['arrived'] = []
  let manner: Parameters<SmtpSink['behave']>[0] = 'normal'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, callback) => {
      if (manner === 'refuses') callback(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      else if (manner === 'busy') callback(Object.assign(new Error('try again later'), { responseCode: 451 }))
      else callback()
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const [head = '', text = ''] = raw.split(/\r\n\r\n([\s\S]*)/)
        const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        arrived.push({ to, subject: header('Subject'), text, id: header('Message-ID') })
        if (manner === 'breaks') server.connections.forEach((connection) => connection.close())
        else callback()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    behave: (as) => {
      manner = as
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
