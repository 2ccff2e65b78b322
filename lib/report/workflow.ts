import type { Role } from '@/lib/auth/rights'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { SectionStage, SectionVerb } from '@/lib/report/schema'

export type StageMove = {
  verb: SectionVerb
  deed: string
  from: readonly SectionStage[]
  to: SectionStage
  /** handler: who writes it (or the coordinator); head: the head of the department (or the coordinator); coordinator: only that role. */
  who: 'handler' | 'head' | 'coordinator'
  needsRemark: boolean
}

/** The way of a text from concept to akkoord directie, as the office's own table. A test proves that no stage is a dead end. */
export const STAGE_MOVES: readonly StageMove[] = [
  { verb: 'submit', deed: 'Lever aan', from: ['concept'], to: 'aangeleverd', who: 'handler', needsRemark: false },
  {
    verb: 'approveDepartment',
    deed: 'Akkoord afdeling',
    from: ['aangeleverd'],
    to: 'akkoord_afdeling',
    who: 'head',
    needsRemark: false,
  },
  {
    verb: 'approveDirectorate',
    deed: 'Akkoord directie',
    from: ['akkoord_afdeling'],
    to: 'akkoord_directie',
    who: 'coordinator',
    needsRemark: false,
  },
  {
    verb: 'sendBack',
    deed: 'Stuur terug',
    from: ['aangeleverd', 'akkoord_afdeling', 'akkoord_directie'],
    to: 'concept',
    who: 'head',
    needsRemark: true,
  },
]

export const STAGE_WORDS: Record<SectionStage, string> = {
  concept: 'concept',
  aangeleverd: 'aangeleverd',
  akkoord_afdeling: 'akkoord afdeling',
  akkoord_directie: 'akkoord directie',
}

/** Who stands before a section: their role, and what they are to it. */
export type Bystander = { role: Role; head: boolean; isHandler: boolean; inDepartment: boolean }

/** Whether this person may make this move. */
export function mayMove(move: StageMove, person: Bystander): boolean {
  if (person.role === 'coordinator' || person.role === 'beheerder') return true
  if (move.who === 'handler') return person.role === 'behandelaar' && (person.isHandler || person.inDepartment)
  return move.who === 'head' && person.role === 'behandelaar' && person.head && person.inDepartment
}

/** The moves that this person can make from a stage. */
export function stageMovesFrom(stage: SectionStage, person: Bystander): StageMove[] {
  return STAGE_MOVES.filter((move) => move.from.includes(stage) && mayMove(move, person))
}

/** The stage that follows, or why not. */
export function decideStage(
  stage: SectionStage,
  verb: SectionVerb,
  person: Bystander,
  remark: string,
): Outcome<SectionStage> {
  const move = STAGE_MOVES.find((candidate) => candidate.verb === verb && candidate.from.includes(stage))
  if (!move) return refused('wrong-stage', `Dit kan niet meer: de tekst staat nu op “${STAGE_WORDS[stage]}”.`)
  if (!mayMove(move, person)) return refused('not-allowed', WHO_MAY[move.who])
  if (move.needsRemark && remark === '') {
    return refused('no-remark', 'Schrijf erbij wat er anders moet.', { remark: 'Schrijf wat er anders moet.' })
  }
  return done(move.to)
}

/** Whether this person may change the text: in concept its handler and department, in every stage the coordinator. */
export function mayWrite(stage: SectionStage, person: Bystander): boolean {
  if (person.role === 'coordinator' || person.role === 'beheerder') return true
  return stage === 'concept' && person.role === 'behandelaar' && (person.isHandler || person.inDepartment)
}

const WHO_MAY: Record<StageMove['who'], string> = {
  handler: 'Alleen de behandelaar, de eigen afdeling of de coördinator kan deze tekst aanleveren.',
  head: 'Alleen het hoofd van de afdeling of de coördinator kan dit.',
  coordinator: 'Alleen de coördinator kan dit.',
}
