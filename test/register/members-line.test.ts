import { expect, it } from 'vitest'
import { hasCosigners, membersLine, readMembersLine } from '@/lib/register/members-line'

it('reads members in order, with their party, whatever stands between them', () => {
  expect(readMembersLine('Van Nispen (SP), Michon-Derkzen en Ellian (VVD) c.s.')).toEqual([
    { name: 'Van Nispen', party: 'SP' },
    { name: 'Michon-Derkzen', party: null },
    { name: 'Ellian', party: 'VVD' },
  ])
  expect(readMembersLine('')).toEqual([])
})

it('reads back what it prints', () => {
  const members = [
    { name: 'Van der Plas', party: 'BBB' },
    { name: 'Kuik', party: null },
  ]
  const line = membersLine(members, true)
  expect(line).toBe('Van der Plas (BBB), Kuik c.s.')
  expect(readMembersLine(line)).toEqual(members)
  expect(hasCosigners(line)).toBe(true)
})
