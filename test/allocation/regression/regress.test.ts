import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainExclusion } from '@/lib/allocation/regression/explain-regression'
import { type RegressionInput, regress } from '@/lib/allocation/regression/regress'
import { naiveSolve, naiveStepwise } from '@/test/allocation/naive'
import { refusalOf, valueOf } from '@/test/allocation/outcome'
import { randomFrom } from '@/test/allocation/random'
import { candidates, inhabitants, workload } from '@/test/allocation/regression/example'

const example: RegressionInput = { workload, inhabitants, candidates }

describe('the example of appendix E', () => {
  const result = valueOf(regress(example))

  it('starts from inhabitants only', () => {
    expect(result.startBic).toBeCloseTo(-218.1909, 4)
  })

  it('takes the two steps of the specification and stops at the third', () => {
    expect(
      result.steps.map(({ best, isAdded, r2, bic, drop }) => [
        best,
        isAdded,
        Number(r2.toFixed(6)),
        Number(bic.toFixed(4)),
        Number(drop.toFixed(4)),
      ]),
    ).toEqual([
      ['bijst', true, 0.978018, -261.5165, 43.3256],
      ['biz', true, 0.994574, -275.8192, 14.3026],
      ['seat', false, 0.996299, -277.9244, 2.1052],
    ])
    expect(result.runs.at(-1)?.stopped).toBe('threshold')
  })

  it('keeps the R2 of every candidate it weighed', () => {
    const first = Object.fromEntries(
      result.steps[0]?.trials.map(({ candidate, r2 }) => [candidate, Number(r2.toFixed(4))]) ?? [],
    )
    expect(first).toMatchObject({ bijst: 0.978, ww: 0.9663, hh: 0.9429, biz: 0.086 })
  })

  it('says why a candidate is out', () => {
    expect(
      result.steps[1]?.excluded.map(({ candidate, reason, r }) => [candidate, reason, Number(r?.toFixed(4))]),
    ).toEqual([
      ['hh', 'correlation', 0.9833],
      ['ww', 'category', 0.9893],
      ['kern', 'correlation', -0.8164],
    ])
    expect(result.steps[1]?.excluded.map(explainExclusion)[1]).toBe('ww: zelfde categorie als bijst (r = 0,9893)')
  })

  it('gives coefficients, variance inflation and fitted values', () => {
    expect(result.inhabitants).toBeCloseTo(0.0002135503, 10)
    expect(result.coefficients.bijst).toBeCloseTo(0.0059612359, 10)
    expect(result.coefficients.biz).toBeCloseTo(0.0008990316, 10)
    expect(result.vif.bijst).toBeCloseTo(1.208, 3)
    expect(result.fitted.map((value) => Number(value.toFixed(3)))).toEqual([
      4.378, 9.229, 6.88, 16.257, 30.975, 4.806, 53.609, 11.466, 20.843, 28.228, 8.235, 74.771,
    ])
    expect(result.fitted.reduce((sum, value) => sum + value, 0)).toBeCloseTo(269.678, 3)
    expect(workload.reduce((sum, value) => sum + value, 0)).toBeCloseTo(269.32, 10)
  })

  it('explains the path in Dutch, with what is not in the report', () => {
    expect(result.explanation.map(({ label }) => label)).toEqual([
      'Begin met alleen inwoners',
      'bijst erbij',
      'biz erbij',
      'seat niet erbij: de BIC daalt minder dan 10',
      'Controle op multicollineariteit: in orde',
      'Terug naar aantallen',
    ])
    expect(result.explanation[0]?.source.basis).toBe('aanname')
  })

  it('lets kern stay under the signed rule', () => {
    const signed = valueOf(regress({ ...example, settings: { correlation: 'signed' } }))
    expect(signed.steps[1]?.excluded.map(({ candidate }) => candidate)).toEqual(['hh', 'ww'])
  })

  it('decides a drop equal to the threshold by the rule', () => {
    const threshold = result.steps[1]?.drop ?? 0
    expect(valueOf(regress({ ...example, settings: { threshold } })).selected).toEqual(['bijst', 'biz'])
    expect(valueOf(regress({ ...example, settings: { threshold, rule: 'more-than' } })).selected).toEqual(['bijst'])
  })
})

describe('corners of the regression', () => {
  const random = randomFrom(9)
  const many = Array.from({ length: 40 }, () => 1000 + Math.round(random() * 9000))
  const column = () => many.map((count) => count * random())
  const [first, second, third] = [column(), column(), column()]

  it('leaves out a candidate that is the same per inhabitant everywhere, and says so', () => {
    const own = valueOf(
      regress({
        workload: first,
        inhabitants: many,
        candidates: [
          { key: 'vast', values: many.map((count) => 3 * count) },
          { key: 'a', values: second },
        ],
      }),
    )
    expect(own.steps[0]?.excluded).toEqual([{ candidate: 'vast', reason: 'constant' }])
    expect(own.findings.map(({ message }) => message)).toContain(
      'Kandidaat "vast" is voor alle gemeenten gelijk per inwoner en doet niet mee.',
    )
  })

  it('takes the first of two equal candidates', () => {
    const target = first.map((value, index) => value + 0.1 * (second[index] ?? 0))
    const own = valueOf(
      regress({
        workload: target,
        inhabitants: many,
        candidates: [
          { key: 'a', values: first.map((value) => 7 * value) },
          { key: 'b', values: first },
        ],
      }),
    )
    expect(own.selected).toEqual(['a'])
  })

  it('stops at a perfect fit', () => {
    const target = many.map((count, index) => 0.5 * count + 3 * (first[index] ?? 0))
    const own = valueOf(
      regress({
        workload: target,
        inhabitants: many,
        candidates: [
          { key: 'a', values: first },
          { key: 'b', values: second },
        ],
      }),
    )
    expect(own.runs.at(-1)?.stopped).toBe('perfect')
    expect(own.bic).toBe(Number.NEGATIVE_INFINITY)
    expect(own.coefficients.a).toBeCloseTo(3, 10)
    expect(own.inhabitants).toBeCloseTo(0.5, 10)
  })

  it('selects nothing when the workload per inhabitant is the same everywhere', () => {
    const own = valueOf(regress({ workload: many, inhabitants: many, candidates: [{ key: 'a', values: first }] }))
    expect(own).toMatchObject({ selected: [], steps: [], inhabitants: 1 })
  })

  it('bans the offender that was chosen last, and starts again', () => {
    const noise = many.map(() => random() * 40)
    const mix = many.map(
      (_, index) => (first[index] ?? 0) + (second[index] ?? 0) + (third[index] ?? 0) + (noise[index] ?? 0),
    )
    const target = many.map(
      (_, index) =>
        5 * (first[index] ?? 0) + 3 * (second[index] ?? 0) + 2 * (third[index] ?? 0) + 20 * (noise[index] ?? 0),
    )
    const own = valueOf(
      regress({
        workload: target,
        inhabitants: many,
        candidates: [
          { key: 'a', values: first },
          { key: 'b', values: second },
          { key: 'c', values: third },
          { key: 'mix', values: mix },
        ],
        settings: { maxCorrelation: 1 },
      }),
    )
    expect(own.runs.length).toBeGreaterThan(1)
    const banned = own.runs[0]?.banned ?? ''
    expect(own.runs[0]?.vif[banned]).toBeGreaterThan(10)
    expect(own.selected).not.toContain(banned)
    expect(own.runs[0]?.selected.findLast((key) => (own.runs[0]?.vif[key] ?? 0) > 10)).toBe(banned)
    expect(Object.values(own.vif).every((value) => value <= 10)).toBe(true)
    expect(
      own.explanation.some(
        ({ label }) => label === `Ronde 1: Controle op multicollineariteit: ${banned} valt af, opnieuw`,
      ),
    ).toBe(true)
  })

  it('names a candidate that the chosen ones compute', () => {
    const both = many.map((_, index) => 2 * (first[index] ?? 0) - 3 * (second[index] ?? 0))
    const target = many.map((_, index) => 5 * (first[index] ?? 0) + 3 * (second[index] ?? 0) + (third[index] ?? 0))
    const own = valueOf(
      regress({
        workload: target,
        inhabitants: many,
        candidates: [
          { key: 'a', values: first },
          { key: 'b', values: second },
          { key: 'ab', values: both },
        ],
        settings: { maxCorrelation: 1 },
      }),
    )
    expect(own.findings.map(({ code }) => code)).toEqual(['W631'])
  })

  it.each<[string, Partial<RegressionInput>, string]>([
    ['unequal columns', { workload: [1, 2, 3] }, 'columns'],
    ['two rows', { workload: [1, 2], inhabitants: [1, 2], candidates: [] }, 'rows'],
    ['a hole', { workload: workload.map((value, index) => (index === 3 ? Number.NaN : value)) }, 'numbers'],
    ['no inhabitants', { inhabitants: inhabitants.map((value, index) => (index === 3 ? 0 : value)) }, 'inhabitants'],
    ['a double candidate', { candidates: [...candidates, ...candidates] }, 'candidates'],
  ])('refuses %s', (_, change, code) => {
    expect(refusalOf(regress({ ...example, ...change }))).toBe(code)
  })
})

describe('the regression and its naive twin', () => {
  it('choose the same characteristics with the same R2 and BIC, on 400 random data sets', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const rows = 12 + Math.floor(random() * 40)
        const counts = Array.from({ length: rows }, () => 5000 + Math.round(random() * 95_000))
        const offered = Array.from({ length: 6 }, (_, index) => ({
          key: `k${index}`,
          category: index < 2 ? 'samen' : `c${index}`,
          values: counts.map((count) => count * random() * 10 ** -index),
        }))
        const target = counts.map((count, row) =>
          offered.reduce(
            (sum, { values }, index) => sum + (index % 2) * (values[row] ?? 0) * 10 ** index,
            count * random(),
          ),
        )
        const own = valueOf(
          regress({
            workload: target,
            inhabitants: counts,
            candidates: offered,
            settings: { maxVif: Number.MAX_VALUE },
          }),
        )
        const naive = naiveStepwise(target, counts, offered)
        expect(own.selected).toEqual(naive.map(({ added }) => added))
        own.steps
          .filter(({ isAdded }) => isAdded)
          .forEach(({ r2, bic, drop }, index) => {
            expect(r2).toBeCloseTo(naive[index]?.r2 ?? NaN, 9)
            expect(bic).toBeCloseTo(naive[index]?.bic ?? NaN, 6)
            expect(drop).toBeCloseTo(naive[index]?.drop ?? NaN, 6)
          })
        const perHead = (values: readonly number[]) => values.map((value, row) => value / (counts[row] ?? NaN))
        const chosen = own.selected.map((key) =>
          perHead(offered.find((candidate) => candidate.key === key)?.values ?? []),
        )
        const [intercept = NaN] = naiveSolve(chosen, perHead(target))
        expect(own.inhabitants).toBeCloseTo(intercept, 6)
      }),
      { seed: 70, numRuns: 400 },
    )
  }, 60_000)

  it('give the same coefficients whatever the unit of a characteristic', () => {
    const thousands = candidates.map((own) => ({ ...own, values: own.values.map((value) => value / 1000) }))
    const own = valueOf(regress({ workload, inhabitants, candidates: thousands }))
    expect(own.coefficients.bijst).toBeCloseTo(5.9612359, 6)
    expect(own.steps.map(({ best }) => best)).toEqual(['bijst', 'biz', 'seat'])
  })
})
