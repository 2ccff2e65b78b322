import { createElement } from 'react'
import { expect, test } from 'vitest'
import { BarChart } from '@/components/ui/bar-chart'
import { drawn } from './drawn'

const chart = {
  title: 'Open per afdeling',
  sentence: 'Het meest ligt bij Zuid.',
  heads: { label: 'Afdeling', value: 'Open' },
  bars: [
    { label: 'Noord', value: 2, text: '2', href: '/items?afdeling=noord' },
    { label: 'Zuid', value: 7, text: '7', href: '/items?afdeling=zuid', point: true },
  ],
}

test('a chart has a title and a description, and the figures as a table', () => {
  const { html } = drawn(createElement(BarChart, chart))
  expect(html).toMatch(
    /<title id="([^"]+)">Open per afdeling<\/title><desc id="[^"]+">Het meest ligt bij Zuid\.<\/desc>/,
  )
  expect(html).toContain('<caption class="sr-only">Open per afdeling</caption>')
})

test('bars run from large to small, or keep their order in time', () => {
  const order = (ordered: boolean) => {
    const { html } = drawn(createElement(BarChart, { ...chart, ordered }))
    return [...html.matchAll(/<tspan[^>]*>(\w+) <\/tspan>/g)].map(([, label]) => label)
  }
  expect(order(false)).toEqual(['Zuid', 'Noord', 'Zuid', 'Noord'])
  expect(order(true)).toEqual(['Noord', 'Zuid', 'Noord', 'Zuid'])
})

test('each bar and each figure leads to what it counts', () => {
  const { html } = drawn(createElement(BarChart, chart))
  expect(html.match(/href="\/items\?afdeling=noord"/g)).toHaveLength(3)
})

test('only the bar the sentence is about has the accent', () => {
  const { html } = drawn(createElement(BarChart, chart))
  expect(html.match(/bar fill-ink-faint/g)).toHaveLength(2)
  expect(html.match(/bar fill-accent/g)).toHaveLength(2)
})
