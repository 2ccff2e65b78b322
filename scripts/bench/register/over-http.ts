import { gzipSync } from 'node:zlib'
import type { Served } from './serve'
import { measure, type Timing } from './timing'

/** What is asked of the server: every page of the list of issue and budget, by what it answers. */
export function questions(items: number): { name: string; path: (turn: number) => string; runs: number }[] {
  const deep = Math.floor(items / 2)
  return [
    { name: 'overzicht', path: () => '/', runs: 30 },
    { name: 'eerste bladzijde van het register', path: () => '/items?alles=1', runs: 40 },
    { name: 'te laat, met telling', path: () => '/items?te-laat=1', runs: 40 },
    {
      name: 'filter met de tellingen van alle chips',
      path: () => '/items?soort=motie&status=lopend&filters=1',
      runs: 30,
    },
    { name: 'zoeken, één woord', path: (turn) => `/items?q=${pick(RARE, turn)}`, runs: 40 },
    { name: 'zoeken, twee woorden', path: (turn) => `/items?q=${pick(RARE, turn)}+${pick(PLACES, turn)}`, runs: 40 },
    { name: 'zoeken, gewoon woord', path: () => '/items?q=politie', runs: 20 },
    { name: 'zoeken, tikfout', path: () => '/items?q=wijkagneten', runs: 20 },
    {
      name: 'bladzijde in de diepte (sleutel)',
      path: () => `/items?alles=1&sorteer=nummer&pagina=${Math.ceil(deep / 50)}&na=${deep}`,
      runs: 40,
    },
    { name: 'item', path: (turn) => `/items/${1 + ((turn * 7919) % items)}`, runs: 40 },
    { name: 'meenemen als CSV, wat ik zie (te laat)', path: () => '/items/uitvoer?vorm=csv&te-laat=1', runs: 5 },
  ]
}

const RARE = ['stroomstootwapens', 'messengeweld', 'restschade', 'cold', 'bodycams', 'wapenhandel']
const PLACES = ['Twente', 'Zeeland', 'Veluwe', 'Rijnmond', 'Salland', 'Peel']

function pick(words: readonly string[], turn: number): string {
  return words[turn % words.length] ?? ''
}

export type Answer = Timing & { name: string; raw: number; zipped: number }

/** Each question one at a time with a session, as one person clicks. Sizes are of the HTML, in kilobytes. */
export async function measureOverHttp(served: Served, items: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { name, path, runs } of questions(items)) {
    let body = ''
    const timing = await measure(runs, async (turn) => {
      body = await askPage(served, path(turn))
    })
    answers.push({ name, ...timing, raw: body.length / 1024, zipped: gzipSync(body).length / 1024 })
  }
  return answers
}

async function askPage(served: Served, path: string): Promise<string> {
  const answer = await fetch(`${served.address}${path}`, { headers: { cookie: served.cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body.slice(0, 200)}`)
  return body
}
