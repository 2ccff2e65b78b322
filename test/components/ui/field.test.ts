import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { drawn, tag } from './drawn'

describe('a field', () => {
  test('ties its label, hint and error to the control', () => {
    const { html } = drawn(
      createElement(TextInput, { name: 'title', label: 'Titel', hint: 'Eén zin.', error: 'Geef een titel.' }),
    )
    expect(tag(html, 'label')).toContain('for="title"')
    expect(tag(html, 'input')).toContain('id="title"')
    expect(tag(html, 'input')).toContain('aria-describedby="title-hint title-fout"')
    expect(tag(html, 'input')).toContain('aria-invalid="true"')
  })

  test('puts the error between label and control, and says that it is one', () => {
    const { html, text } = drawn(createElement(TextInput, { name: 'title', label: 'Titel', error: 'Geef een titel.' }))
    expect(text).toBe('Titel Fout: Geef een titel.')
    expect(html.indexOf('Geef een titel.')).toBeLessThan(html.indexOf('<input'))
  })

  test('without hint or error refers to nothing', () => {
    const { html } = drawn(createElement(TextInput, { name: 'title', label: 'Titel' }))
    expect(html).not.toMatch(/aria-\w+="/)
  })

  test('says in words that it must or need not be filled in', () => {
    expect(drawn(createElement(TextInput, { name: 'a', label: 'A', required: true })).text).toBe('A (verplicht)')
    expect(drawn(createElement(TextInput, { name: 'b', label: 'B', optional: true })).text).toBe('B (niet verplicht)')
    expect(tag(drawn(createElement(TextInput, { name: 'a', label: 'A', required: true })).html, 'input')).toContain(
      'required=""',
    )
  })
})

test('choices of one group stand together, the empty choice first', () => {
  const choices = [
    { value: 'a', label: 'Eén', group: 'Noord' },
    { value: 'b', label: 'Twee', group: 'Noord' },
    { value: 'c', label: 'Drie' },
  ]
  const { html } = drawn(createElement(Select, { name: 'x', label: 'X', choices, empty: 'Kies' }))
  expect(html).toContain(
    '<option value="">Kies</option><optgroup label="Noord"><option value="a">Eén</option><option value="b">Twee</option></optgroup><option value="c">Drie</option>',
  )
})

test('an error summary leads to the first of a set of radios by the name of the set', () => {
  const choices = [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee' },
  ]
  const radios = drawn(createElement(Radios, { name: 'kind', label: 'Soort', choices })).html
  const summary = drawn(createElement(ErrorSummary, { fields: { kind: 'Kies een soort.' } })).html
  expect(tag(summary, 'a')).toContain('href="#kind"')
  expect(tag(radios, 'input')).toContain('id="kind"')
})

test('an error summary without errors is not there', () => {
  expect(drawn(createElement(ErrorSummary, {})).html).toBe('')
})

test('a checkbox in a row is named, though its label is not shown', () => {
  const { html } = drawn(
    createElement(Checkbox, { name: 'kies', value: '12', label: 'Kies motie 12', labelHidden: true }),
  )
  expect(tag(html, 'label')).toContain('for="kies-12"')
  expect(html).toContain('aria-label="Kies motie 12"')
})
