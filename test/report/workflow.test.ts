import { describe, expect, it } from 'vitest'
import { SECTION_STAGES } from '@/lib/report/schema'
import { decideStage, mayWrite, STAGE_MOVES, stageMovesFrom, type Bystander } from '@/lib/report/workflow'

const handler: Bystander = { role: 'behandelaar', head: false, isHandler: true, inDepartment: true }
const head: Bystander = { role: 'behandelaar', head: true, isHandler: false, inDepartment: true }
const stranger: Bystander = { role: 'behandelaar', head: true, isHandler: false, inDepartment: false }
const coordinator: Bystander = { role: 'coordinator', head: false, isHandler: false, inDepartment: false }
const reader: Bystander = { role: 'lezer', head: false, isHandler: true, inDepartment: true }

describe('the way of a text', () => {
  it('leads from every stage to akkoord directie, and back from every later stage', () => {
    for (const start of SECTION_STAGES) {
      const reached = new Set([start])
      for (const stage of reached) for (const move of STAGE_MOVES) if (move.from.includes(stage)) reached.add(move.to)
      expect([...reached].toSorted(), start).toEqual([...SECTION_STAGES].toSorted())
    }
  })

  it('is opened by the handler, agreed to by the head, and closed by the coordinator', () => {
    expect(decideStage('concept', 'submit', handler, '')).toEqual({ ok: true, value: 'aangeleverd' })
    expect(decideStage('aangeleverd', 'approveDepartment', handler, '')).toMatchObject({
      ok: false,
      code: 'not-allowed',
    })
    expect(decideStage('aangeleverd', 'approveDepartment', head, '')).toEqual({ ok: true, value: 'akkoord_afdeling' })
    expect(decideStage('akkoord_afdeling', 'approveDirectorate', head, '')).toMatchObject({
      ok: false,
      code: 'not-allowed',
    })
    expect(decideStage('akkoord_afdeling', 'approveDirectorate', coordinator, '')).toEqual({
      ok: true,
      value: 'akkoord_directie',
    })
  })

  it('skips no stage and goes back only with a remark', () => {
    expect(decideStage('concept', 'approveDirectorate', coordinator, '')).toMatchObject({
      ok: false,
      code: 'wrong-stage',
    })
    expect(decideStage('aangeleverd', 'sendBack', head, '')).toMatchObject({ ok: false, code: 'no-remark' })
    expect(decideStage('aangeleverd', 'sendBack', head, 'Noem het jaar.')).toEqual({ ok: true, value: 'concept' })
  })

  it('is closed to other departments and to readers', () => {
    for (const stage of SECTION_STAGES) {
      expect(stageMovesFrom(stage, stranger)).toEqual([])
      expect(stageMovesFrom(stage, reader)).toEqual([])
      expect(mayWrite(stage, reader)).toBe(false)
    }
  })

  it('lets a handler write in concept only, and the coordinator always', () => {
    expect(SECTION_STAGES.filter((stage) => mayWrite(stage, handler))).toEqual(['concept'])
    expect(SECTION_STAGES.filter((stage) => mayWrite(stage, coordinator))).toEqual([...SECTION_STAGES])
  })
})
