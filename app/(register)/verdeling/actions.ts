'use server'

import { defineAction } from '@/lib/action'
import { linkItem, removeScenario, saveScenario, shareScenario, unlinkItem } from '@/lib/scenario/commands'
import { linkItemInput, saveScenarioInput, scenarioHandle, shareScenarioInput } from '@/lib/scenario/schema'

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
