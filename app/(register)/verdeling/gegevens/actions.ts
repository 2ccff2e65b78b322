'use server'

import { defineAction } from '@/lib/action'
import { dataSetInput } from '@/lib/scenario/schema'
import { keepDataSet } from '@/lib/scenario/store-data-set'

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
