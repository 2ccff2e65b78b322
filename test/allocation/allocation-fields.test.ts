import { expect, it } from 'vitest'
import { allocationFields, outsideTasks } from '@/lib/allocation/allocation-fields'

it('the choices of a division say what is not in the report', () => {
  const open = allocationFields.filter((field) => field.open).map(({ key }) => key)
  expect(open.slice(0, 7)).toEqual(['method', 'onMissing', 'whole', 'tasks.RO', 'tasks.DH', 'tasks.NN', 'tasks.OB'])
  expect(open).toHaveLength(17)
  expect(new Set(allocationFields.map(({ key }) => key)).size).toBe(allocationFields.length)
})

it('the tasks outside the formula are those of four units', () => {
  expect(outsideTasks.map(({ unit }) => unit)).toEqual(['RO', 'DH', 'NN', 'OB'])
})
