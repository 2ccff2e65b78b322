import { createElement } from 'react'
import { expect, test } from 'vitest'
import { Pagination } from '@/components/ui/pagination'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { drawn, tag } from './drawn'

const row = createElement(
  Row,
  { current: true },
  createElement(Cell, { head: true, line: 1 }, 'Motie'),
  createElement(Cell, {}, '1 jan'),
)
const columns = [
  { key: 'a', label: 'Titel' },
  { key: 'b', label: 'Termijn', sort: { href: '?sorteer=-termijn', state: 'ascending' } },
] as const

test('a sorted column tells its order and leads to the other', () => {
  const { html } = drawn(createElement(Table, { caption: 'Items', columns }, row))
  expect(html).toContain('aria-sort="ascending"')
  expect(html).toContain('href="?sorteer=-termijn"')
})

test('a stacked table keeps the roles of a table, whatever the browser makes of its rows', () => {
  const { html } = drawn(createElement(Table, { caption: 'Items', columns, stacked: true }, row))
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
    expect(html).toContain(`role="${role}"`)
  }
  expect(html).not.toContain('role="region"')
})

test('a table that may be wider than the screen can be scrolled by keyboard', () => {
  const { html } = drawn(createElement(Table, { caption: 'Items', columns }, row))
  expect(tag(html, 'div')).toContain('role="region" aria-label="Items" tabindex="0"')
})

test('the row that is open is marked as the current one', () => {
  const { html } = drawn(createElement(Table, { caption: 'Items', columns }, row))
  expect(html.match(/aria-current="true"/g)).toHaveLength(1)
})

test('pages that were left out show as a gap', () => {
  const pages = [1, 2, 9].map((number) => ({ number, href: `?page=${number}`, current: number === 2 }))
  const { text } = drawn(createElement(Pagination, { range: '51 tot 100 van 430', next: '?page=3', pages }))
  expect(text).toBe('51 tot 100 van 430 1 2 … 9 Volgende')
})
