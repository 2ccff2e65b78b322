import { once } from 'node:events'
import { createServer } from 'node:http'

/** One toezegging as the Kamer publishes it; what is left out is left out of the XML as well. */
export type Published = {
  id: string
  nummer?: string
  tekst?: string
  status?: string
  ministerie?: string
  functie?: string
  aanmaakdatum?: string
  datumNakoming?: string
  kamerbriefNakoming?: string[]
  verwijderd?: boolean
}

/** A service like the SyncFeed of the Kamer, on this machine: pages that can be added to, and it can be away for a while. */
export type KamerFeedService = {
  address: string
  publish: (...page: Published[]) => void
  /** The next answers are this status; 0 breaks the line. */
  fail: (times: number, status: number) => void
  /** What the next page leads to instead. */
  leadTo: (address: string) => void
  asked: string[]
  close: () => Promise<void>
}

export async function openKamerFeed(): Promise<KamerFeedService> {
  const pages: Published[][] = []
  const asked: string[] = []
  let failing = { times: 0, status: 503 }
  let elsewhere: string | null = null
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (failing.times > 0) {
      failing.times -= 1
      if (failing.status === 0) request.socket.destroy()
      else response.writeHead(failing.status).end()
      return
    }
    const at = Number(new URL(request.url ?? '', address).searchParams.get('skiptoken') ?? 0)
    response.writeHead(200, { 'content-type': 'application/atom+xml' })
    response.end(atomOf(pages[at] ?? [], at, at + 1 < pages.length))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the feed has no port')
  const address = `http://127.0.0.1:${bound.port}/Feed?category=Toezegging`
  const atomOf = (records: Published[], at: number, more: boolean) => {
    const href = elsewhere ?? `${address}&skiptoken=${more ? at + 1 : Math.max(at, pages.length)}`
    elsewhere = null
    const link = `<link rel="${more ? 'next' : 'resume'}" href="${href.replaceAll('&', '&amp;')}"/>`
    return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>SyncFeed</title>${link}${records.map(entryOf).join('')}</feed>`
  }
  return {
    address,
    publish: (...page) => void pages.push(page),
    fail: (times, status) => (failing = { times, status }),
    leadTo: (address) => (elsewhere = address),
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function entryOf({ id, verwijderd = false, kamerbriefNakoming = [], ...said }: Published): string {
  const fields = [...Object.entries(said), ...kamerbriefNakoming.map((letter) => ['kamerbriefNakoming', letter])]
  const xml = fields.map(([name, text = '']) => `<ns1:${name}>${escaped(text)}</ns1:${name}>`).join('')
  return `<entry><title>${id}</title><content type="application/xml"><ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="${id}" ns1:verwijderd="${verwijderd}" ns1:bijgewerkt="2026-11-20T10:00:00">${xml}</ns1:toezegging></content></entry>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
