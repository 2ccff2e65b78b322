import { MOVES, STATUS_WORDS } from '@/lib/register/moves'

/** The moves of a status as a Mermaid state diagram, for the README of this folder; a test keeps the two equal. */
export function stateDiagram(): string {
  const states = Object.entries(STATUS_WORDS).map(([status, word]) => `    ${status}: ${word}`)
  const moves = MOVES.flatMap((move) => move.from.map((from) => `    ${from} --> ${move.to}: ${move.deed}`))
  return ['stateDiagram-v2', ...states, '    [*] --> lopend', '    [*] --> onbekend', ...moves].join('\n')
}
