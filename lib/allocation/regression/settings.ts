import { type Field, choice, number, share } from '@/lib/allocation/field'

/** Choices that appendix E leaves open, each with our default. */
export type RegressionSettings = {
  /** Fall of the BIC that a characteristic must bring. The report says both "at least 10" and "more than 10". */
  threshold: number
  rule: 'at-least' | 'more-than'
  /** Above this correlation with a chosen characteristic a candidate is out (report: 80%). */
  maxCorrelation: number
  correlation: 'absolute' | 'signed'
  /** Above this variance inflation a model is multicollinear. */
  maxVif: number
}

export const regressionDefaults: RegressionSettings = {
  threshold: 10,
  rule: 'at-least',
  maxCorrelation: 0.8,
  correlation: 'absolute',
  maxVif: 10,
}

/** The same settings for a form. */
export const regressionFields: readonly Field[] = [
  number('threshold', 'Kleinste daling van de BIC', 'punten', { default: 10 }),
  choice(
    'rule',
    'Daling precies gelijk aan de drempel',
    { 'at-least': 'telt mee (stap 5)', 'more-than': 'telt niet mee (stap 6)' },
    { default: 'at-least', open: true },
  ),
  share('maxCorrelation', 'Grootste samenhang met een gekozen kenmerk', { default: 0.8 }),
  choice(
    'correlation',
    'Negatieve samenhang',
    { absolute: 'telt even zwaar', signed: 'telt niet' },
    { default: 'absolute', open: true },
  ),
  number('maxVif', 'Grootste variantie-inflatie (VIF)', '', { default: 10, open: true }),
]
