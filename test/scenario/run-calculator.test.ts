import { expect, it } from 'vitest'
import { findCalculator } from '@/lib/allocation/workload/catalogue'
import { textsOf } from '@/lib/scenario/calculator-input'
import { runCalculator } from '@/lib/scenario/run-calculator'
import { actorOf } from '@/lib/auth/actor'
import { value } from '@/test/support/office'

const person = { id: '0190a5b6-0000-7000-8000-000000000000', name: 'Lot Lezer', departmentId: null, head: false }
const reader = actorOf({ ...person, role: 'lezer' }, 'scherm')
const cyber = findCalculator('cyber')
const texts = textsOf(cyber?.fields ?? [], cyber?.example)

it('gives input that fits an address back as one', async () => {
  const deed = value(await runCalculator(reader, { calculator: 'cyber', ...texts }))
  expect(Object.fromEntries(new URLSearchParams(deed.query ?? ''))).toEqual(texts)
})

it('answers a table of 342 rows on the spot, for no address holds it', async () => {
  const units = Array.from({ length: 342 }, (_, index) => `Gemeente ${index}; ${index + 1}`).join('\n')
  const deed = value(await runCalculator(reader, { calculator: 'cyber', ...texts, units }))
  expect(deed).toMatchObject({ query: null, texts: { units }, answer: { ok: true, findings: [] } })
})

it('says what to mend in a long table', async () => {
  const units = Array.from({ length: 342 }, (_, index) => `Gemeente ${index}; ${index === 200 ? 'veel' : 1}`).join('\n')
  expect(value(await runCalculator(reader, { calculator: 'cyber', ...texts, units })).answer).toMatchObject({
    ok: false,
    fields: { 'units.200.work': '"Eenheden", regel 201, "Werk van de basisteams" moet een getal zijn.' },
  })
})

it('refuses a calculation that does not exist', async () => {
  expect(await runCalculator(reader, { calculator: 'verzonnen' })).toMatchObject({ ok: false, code: 'not-found' })
})
