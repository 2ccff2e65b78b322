import { describe, expect, it } from 'vitest'
import { decideMove, isObligation, isOpen, MOVES, movesFrom, OPEN_STATUSES } from '@/lib/register/moves'
import { ITEM_STATUSES } from '@/lib/register/schema'

const motie = { kind: 'motie', status: 'lopend', motionState: 'aangenomen' } as const

describe('the moves of a status', () => {
  it('allow exactly these steps', () => {
    const steps = MOVES.flatMap((move) => move.from.map((from) => `${from} -> ${move.to}`))
    expect(steps.toSorted()).toEqual([
      'afgedaan -> lopend',
      'deels_afgedaan -> afgedaan',
      'deels_afgedaan -> overgedragen',
      'deels_afgedaan -> vervallen',
      'lopend -> afgedaan',
      'lopend -> deels_afgedaan',
      'lopend -> overgedragen',
      'lopend -> vervallen',
      'onbekend -> afgedaan',
      'onbekend -> deels_afgedaan',
      'onbekend -> lopend',
      'onbekend -> overgedragen',
      'onbekend -> vervallen',
      'overgedragen -> lopend',
      'vervallen -> lopend',
    ])
  })

  it('leave no dead end, and nothing leads back to onbekend', () => {
    for (const status of ITEM_STATUSES) expect(movesFrom({ ...motie, status }).length).toBeGreaterThan(0)
    expect(MOVES.some((move) => move.to === 'onbekend')).toBe(false)
  })

  it('refuse what is not in the table, with the status it has now', () => {
    expect(decideMove({ ...motie, status: 'afgedaan' }, 'settle')).toMatchObject({
      ok: false,
      code: 'wrong-status',
      message: expect.stringContaining('afgedaan'),
    })
  })
})

describe('what is owed', () => {
  it('is a motie only after its adoption, or when that was never recorded', () => {
    expect(isObligation({ kind: 'motie', motionState: 'aangenomen' })).toBe(true)
    expect(isObligation({ kind: 'motie', motionState: null })).toBe(true)
    for (const motionState of ['ingediend', 'aangehouden', 'ingetrokken', 'verworpen'] as const) {
      expect(isObligation({ kind: 'motie', motionState })).toBe(false)
      expect(isOpen({ ...motie, motionState })).toBe(false)
    }
  })

  it('is every open status, also one that a person must still decide', () => {
    expect(OPEN_STATUSES).toEqual(['lopend', 'deels_afgedaan', 'onbekend'])
  })
})
