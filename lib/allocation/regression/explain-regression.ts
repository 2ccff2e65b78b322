import { dutch } from '@/lib/allocation/finding'
import { type Step, assumed, stated, step } from '@/lib/allocation/source'
import type { Fit } from '@/lib/allocation/regression/least-squares'
import type { RegressionSettings } from '@/lib/allocation/regression/settings'
import type { Exclusion, PathStep, Run } from '@/lib/allocation/regression/stepwise'

const reasons: Record<Exclusion['reason'], string> = {
  category: 'zelfde categorie als',
  correlation: 'hangt te sterk samen met',
  constant: 'overal gelijk per inwoner',
  dependent: 'te berekenen uit de gekozen kenmerken',
  banned: 'afgevallen bij de controle op multicollineariteit',
}

/** The path as steps for a page: per run each round, the check afterwards, and the scaling back to inhabitants. */
export function explainRegression(runs: readonly Run[], fit: Fit, settings: RegressionSettings): Step[] {
  return [
    ...runs.flatMap((run, index) => explainRun(run, runs.length > 1 ? `Ronde ${index + 1}: ` : '', settings)),
    step(
      'Terug naar aantallen',
      'constante x inwoners + som van coëfficiënt x kenmerk',
      fit.intercept,
      'per inwoner',
      stated('bijlage E'),
    ),
  ]
}

/** @example explainExclusion({ candidate: 'hh', reason: 'correlation', because: 'bijst', r: 0.9833 }) // 'hh: hangt te sterk samen met bijst (r = 0,9833)' */
export function explainExclusion({ candidate, reason, because, r }: Exclusion): string {
  const other = because === undefined ? '' : ` ${because}`
  const size = r === undefined ? '' : ` (r = ${dutch(r)})`
  return `${candidate}: ${reasons[reason]}${other}${size}`
}

function explainRun(run: Run, prefix: string, settings: RegressionSettings): Step[] {
  const start = step(
    `${prefix}Begin met alleen inwoners`,
    'BIC = n ln(RSS / n) + k ln n',
    run.startBic,
    'BIC',
    assumed('de vorm van de BIC'),
  )
  return [start, ...run.steps.flatMap((own) => explainStep(own, prefix, settings)), explainCheck(run, prefix, settings)]
}

function explainStep(
  { best, isAdded, r2, bic, drop, excluded }: PathStep,
  prefix: string,
  { threshold }: RegressionSettings,
): Step[] {
  const out = excluded.length > 0 ? `; niet mee: ${excluded.map(explainExclusion).join(', ')}` : ''
  if (best === null)
    return [step(`${prefix}Geen kandidaten over`, `R2 ${dutch(r2)}${out}`, bic, 'BIC', stated('bijlage E'))]
  const verdict = isAdded ? `${best} erbij` : `${best} niet erbij: de BIC daalt minder dan ${dutch(threshold)}`
  return [
    step(
      `${prefix}${verdict}`,
      `hoogste R2 ${dutch(r2, 6)}, BIC daalt ${dutch(drop)}${out}`,
      bic,
      'BIC',
      stated('bijlage E, stap 5 en 6'),
    ),
  ]
}

function explainCheck({ vif, banned }: Run, prefix: string, { maxVif }: RegressionSettings): Step {
  const largest = Math.max(1, ...Object.values(vif))
  const verdict =
    banned === null
      ? 'Controle op multicollineariteit: in orde'
      : `Controle op multicollineariteit: ${banned} valt af, opnieuw`
  return step(
    `${prefix}${verdict}`,
    `grootste VIF vergeleken met ${dutch(maxVif)}`,
    largest,
    'VIF',
    assumed('VIF als maat'),
  )
}
