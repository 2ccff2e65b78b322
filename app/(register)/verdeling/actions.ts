'use server'

import { defineAction } from '@/lib/action'
import { linkItem, removeScenario, saveScenario, shareScenario, unlinkItem } from '@/lib/scenario/commands'
import { runRegression } from '@/lib/scenario/run-regression'
import {
  dataSetInput,
  linkItemInput,
  regressionInput,
  saveScenarioInput,
  scenarioHandle,
  shareScenarioInput,
} from '@/lib/scenario/schema'
import { keepDataSet } from '@/lib/scenario/store-data-set'

export const saveScenarioAction = defineAction({
  right: 'allocation.keep',
  schema: saveScenarioInput,
  run: saveScenario,
  say: ({ name }) => `“${name}” is bewaard.`,
})
export const shareScenarioAction = defineAction({
  right: 'allocation.keep',
  schema: shareScenarioInput,
  run: shareScenario,
  say: 'Wie het scenario ziet is gewijzigd.',
})
export const removeScenarioAction = defineAction({
  right: 'allocation.keep',
  schema: scenarioHandle,
  run: removeScenario,
  say: ({ name }) => `“${name}” is weggegooid.`,
})
export const linkItemAction = defineAction({
  right: 'allocation.keep',
  schema: linkItemInput,
  run: linkItem,
  say: ({ name, number }) => `“${name}” staat bij G-${number}.`,
})
export const unlinkItemAction = defineAction({
  right: 'allocation.keep',
  schema: linkItemInput,
  run: unlinkItem,
  say: ({ name, number }) => `“${name}” staat niet meer bij G-${number}.`,
})
export const dataSetAction = defineAction({
  right: 'allocation.keep',
  schema: dataSetInput,
  run: keepDataSet,
  say: ({ check, stored }) =>
    stored
      ? `“${stored.name}” is vastgelegd als versie ${stored.version}.`
      : check.isStorable
        ? 'De tabel is gecontroleerd en kan worden vastgelegd.'
        : 'De tabel is gecontroleerd; er zijn fouten.',
})
export const regressionAction = defineAction({
  right: 'allocation.read',
  schema: regressionInput,
  run: runRegression,
  say: ({ answer }) => (answer ? 'Het model is geschat.' : 'De kolommen zijn gelezen.'),
  quiet: true,
})
