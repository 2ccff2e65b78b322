import { expect, it } from 'vitest'
import { wordsOfQuery } from '@/lib/register/asked'

const stemsAsked = (query: string) => wordsOfQuery(query).map((word) => word.stem)

it('reads a reference in any spelling as its normal form', () => {
  for (const spelling of ['29 628, nr. 1264', '29628 1264', '29628/1264', 'Kamerstukken II 2024/25, 29 628, nr. 1264'])
    expect(stemsAsked(spelling), spelling).toEqual(['29628-1264'])
  expect(stemsAsked('TZ 202504 122')).toEqual(['tz202504-122'])
  expect(stemsAsked('moties TZ202504, nr. 122')).toEqual(['tz202504-122', 'motie'])
})

it('reads the own number with and without its hyphen', () => {
  for (const spelling of ['G-58', 'g58', 'g 58', 'G-058']) expect(stemsAsked(spelling), spelling).toEqual(['g-58'])
})

it('takes what people say around their question for less, unless they ask nothing else', () => {
  expect(wordsOfQuery('die motie over wijkagenten').map(({ stem, optional }) => [stem, optional])).toEqual([
    ['motie', true],
    ['wijkagent', false],
  ])
  expect(wordsOfQuery('moties')).toMatchObject([{ stem: 'motie', optional: false }])
})

it('is empty for nothing', () => {
  expect(wordsOfQuery(' ?! ')).toEqual([])
})

it('holds only what a tsquery can hold without quoting', () => {
  for (const word of stemsAsked("o'brien & (x | y) \\ 'a':* é 29628-1264 ! <-> zij-instroom"))
    expect(word).toMatch(/^[a-z0-9-]+$/)
})
