import { type Field, choice, number } from '@/lib/allocation/field'
import { distributionKeyWords } from '@/lib/allocation/keys'
import { units } from '@/lib/allocation/units'

/** Units with a task that gets its own strength outside the formula, and the words for it. The sizes are not in the report. */
export const outsideTasks = [
  { unit: 'RO', task: 'Grensbewaking zeehaven' },
  { unit: 'DH', task: 'Landelijke monitorcentrale bewaken en beveiligen' },
  { unit: 'NN', task: 'Aanmeldcentrum Ter Apel' },
  { unit: 'OB', task: 'Aanmeldcentrum Budel' },
] as const

/** The choices of a division for a form: what the source leaves open has `open`, and so the words "niet in het rapport". */
export const allocationFields: readonly Field[] = [
  number('fte', 'Te verdelen', 'fte', { default: 1000, hint: 'De coëfficiënten zijn gedrukt voor 1.000 fte.' }),
  choice(
    'key',
    'Verdeelsleutel',
    {
      model: distributionKeyWords.model.name,
      besluit: distributionKeyWords.besluit.name,
      establishment: distributionKeyWords.establishment.name,
      inhabitants: distributionKeyWords.inhabitants.name,
    },
    { default: 'model' },
  ),
  choice(
    'method',
    'Totaal',
    { normalised: 'precies het aantal fte verdelen', raw: 'de formule zoals zij is' },
    { default: 'normalised', open: true },
  ),
  choice(
    'onMissing',
    'Als een kenmerk ontbreekt',
    { partial: 'gedeeltelijk rekenen en zeggen wat ontbreekt', refuse: 'niet rekenen' },
    { default: 'partial', open: true },
  ),
  choice('whole', 'Afronden', { no: 'niet', yes: 'op hele fte, grootste rest' }, { default: 'no', open: true }),
  ...outsideTasks.map(({ unit, task }) => number(`tasks.${unit}`, task, 'fte', { default: 0, open: true })),
  ...units.map(({ code, name, occupancy2021 }) =>
    number(`establishment.${code}`, `Formatie ${name}`, 'fte', { default: occupancy2021, open: true }),
  ),
]
