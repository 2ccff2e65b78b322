import { expect, it } from 'vitest'
import { ALL_RIGHTS, mayRole, ROLES } from '@/lib/auth/rights'

it('gives every role at least what the role before it may', () => {
  for (const right of ALL_RIGHTS) {
    const allowed = ROLES.map((role) => mayRole(role, right))
    expect(allowed, right).toEqual(allowed.toSorted((one, other) => Number(one) - Number(other)))
  }
})

it('lets a lezer change nothing of the register, and only a beheerder touch people', () => {
  const writing = ALL_RIGHTS.filter((right) => !/\.read|readRestricted|view\.save|session\.end/.test(right))
  expect(writing.filter((right) => mayRole('lezer', right))).toEqual([])
  expect(ROLES.filter((role) => mayRole(role, 'people.manage'))).toEqual(['beheerder'])
})
