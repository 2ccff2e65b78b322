import { createElement } from 'react'
import { expect, test } from 'vitest'
import { StatusBadge, type StatusValue } from '@/components/ui/status-badge'
import { Term } from '@/components/ui/term'
import { ItemStatus } from '@/prisma/generated/prisma/enums'
import { drawn } from './drawn'

const computed = ['te_laat', 'binnenkort', 'zonder_termijn', 'uitgesteld'] as const satisfies readonly StatusValue[]

test.each([...Object.values(ItemStatus), ...computed])(
  '%s has a mark and a word, so never a colour alone',
  (status) => {
    const { html, text } = drawn(createElement(StatusBadge, { status }))
    expect(html).toContain('<svg')
    expect(text).toBe(status.replaceAll('_', ' '))
  },
)

test('only what is late is filled', () => {
  const filled = [...Object.values(ItemStatus), ...computed].filter((status) =>
    drawn(createElement(StatusBadge, { status })).html.includes('filled'),
  )
  expect(filled).toEqual(['te_laat'])
})

test('a term without a day says so and keeps the words of the source', () => {
  expect(drawn(createElement(Term, { words: 'te zijner tijd' })).text).toBe('zonder termijn te zijner tijd')
})

test('a term gives the day also to machines', () => {
  const { html } = drawn(createElement(Term, { day: 'ma 3 aug 2026', date: '2026-08-03' }))
  expect(html).toContain('<time dateTime="2026-08-03">ma 3 aug 2026</time>')
})
