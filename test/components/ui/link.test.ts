import { createElement } from 'react'
import { expect, test } from 'vitest'
import { Link } from '@/components/ui/link'
import { ReferenceLink } from '@/components/ui/reference-link'
import { drawn, tag } from './drawn'

test.each([
  '/',
  '/items',
  '/items?q=wijk%20agent&status=lopend#lijst',
  '/items?q=50%25&na=a%26b',
  '?page=2',
  '#inhoud',
  'https://www.tweedekamer.nl/toezeggingen',
  'mailto:iemand@example.org',
])('the address %s arrives as it was given', (href) => {
  const { html } = drawn(createElement(Link, { href }, 'x'))
  expect(html).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
})

test('a publication opens in a new tab, tells so and hands nothing over', () => {
  const { html, text } = drawn(
    createElement(ReferenceLink, { label: '29628, nr. 1', href: 'https://example.org/kst', locator: 'p. 3' }),
  )
  expect(tag(html, 'a')).toContain('target="_blank" rel="noopener noreferrer"')
  expect(text).toBe('29628, nr. 1 (opent in een nieuw tabblad) , p. 3')
})

test('a number without an address is no link', () => {
  expect(drawn(createElement(ReferenceLink, { label: 'T00001', href: null })).html).not.toContain('<a')
})
