import { createElement } from 'react'
import { expect, test } from 'vitest'
import { currentHref, NavLinks } from '@/components/shell/nav-links'
import { drawn } from '../ui/drawn'

const links = [
  { label: 'Overzicht', href: '/' },
  { label: 'Register', href: '/items' },
  { label: 'Te laat', href: '/items/te-laat' },
]

test.each([
  ['/', '/'],
  ['/items', '/items'],
  ['/items/12', '/items'],
  ['/items/te-laat', '/items/te-laat'],
  ['/itemsoort', undefined],
])('at %s we are in %s', (pathname, href) => {
  expect(currentHref(links, pathname)).toBe(href)
})

test('one link is marked as the page we are on', () => {
  const { html } = drawn(
    createElement(NavLinks, { links: [...links, { label: 'Beheer', href: '/beheer', current: true }] }),
  )
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(html).toMatch(/aria-current="page"[^>]*href="\/beheer"/)
})
