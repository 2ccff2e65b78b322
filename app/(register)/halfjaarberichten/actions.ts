'use server'

import { defineAction } from '@/lib/action'
import { acknowledgeFindings } from '@/lib/report/commands/acknowledge'
import { changeReport, planReport } from '@/lib/report/commands/change-report'
import { assignSection, moveSection, orderSection, writeSection } from '@/lib/report/commands/change-section'
import { proposeOutcome } from '@/lib/report/commands/propose-outcome'
import { putItemsOnReport, takeItemOff } from '@/lib/report/commands/put-items'
import { dropErratum, openErratum } from '@/lib/report/commands/erratum'
import { addTemplate, chooseTemplate } from '@/lib/report/commands/keep-template'
import { beginSending } from '@/lib/report/send-work'
import {
  acknowledgeInput,
  addTemplateInput,
  assignSectionInput,
  changeReportInput,
  chooseTemplateInput,
  dropErratumInput,
  moveSectionInput,
  openErratumInput,
  orderSectionInput,
  planReportInput,
  proposeInput,
  putItemsInput,
  sendReportInput,
  takeOffInput,
  writeSectionInput,
} from '@/lib/report/schema'

export const planReportAction = defineAction({
  right: 'report.plan',
  schema: planReportInput,
  run: planReport,
  say: 'Het halfjaarbericht is gepland.',
  goTo: ({ id }) => `/halfjaarberichten/${id}`,
})
export const changeReportAction = defineAction({
  right: 'report.plan',
  schema: changeReportInput,
  run: changeReport,
  say: 'De gegevens zijn bewaard.',
})
export const putItemsAction = defineAction({
  right: 'report.plan',
  schema: putItemsInput,
  run: putItemsOnReport,
  say: ({ sections }) =>
    sections.length === 1 ? 'Er is 1 onderdeel toegevoegd.' : `Er zijn ${sections.length} onderdelen toegevoegd.`,
})
export const takeItemOffAction = defineAction({
  right: 'report.plan',
  schema: takeOffInput,
  run: takeItemOff,
  say: 'Het item is van het halfjaarbericht gehaald.',
  goTo: ({ reportId }) => `/halfjaarberichten/${reportId}`,
})
export const writeSectionAction = defineAction({
  right: 'section.write',
  schema: writeSectionInput,
  run: writeSection,
  say: 'De tekst is bewaard.',
})
export const moveSectionAction = defineAction({
  right: 'section.move',
  schema: moveSectionInput,
  run: moveSection,
  say: 'Het onderdeel is doorgezet.',
})
export const assignSectionAction = defineAction({
  right: 'report.assign',
  schema: assignSectionInput,
  run: assignSection,
  say: 'Het onderdeel is toegewezen.',
})
export const orderSectionAction = defineAction({
  right: 'report.plan',
  schema: orderSectionInput,
  run: orderSection,
  say: 'Het onderdeel is verplaatst.',
})
export const proposeOutcomeAction = defineAction({
  right: 'treatment.propose',
  schema: proposeInput,
  run: proposeOutcome,
  say: 'De uitkomst is bewaard.',
})
export const sendReportAction = defineAction({
  right: 'report.send',
  schema: sendReportInput,
  run: beginSending,
  say: 'Het verzenden is begonnen.',
  goTo: ({ id }) => `/werk/${id}`,
})
export const acknowledgeAction = defineAction({
  right: 'report.send',
  schema: acknowledgeInput,
  run: acknowledgeFindings,
  say: ({ count }) => (count === 1 ? 'De waarschuwing staat op uw naam.' : `${count} waarschuwingen staan op uw naam.`),
})
export const openErratumAction = defineAction({
  right: 'report.send',
  schema: openErratumInput,
  run: openErratum,
  say: 'Het erratum is begonnen. Verbeter de teksten en verzend het.',
})
export const dropErratumAction = defineAction({
  right: 'report.send',
  schema: dropErratumInput,
  run: dropErratum,
  say: 'Het erratum is ingetrokken.',
})
export const addTemplateAction = defineAction({
  right: 'report.plan',
  schema: addTemplateInput,
  run: addTemplate,
  say: ({ fileName }) => `“${fileName}” is toegevoegd.`,
})
export const chooseTemplateAction = defineAction({
  right: 'report.plan',
  schema: chooseTemplateInput,
  run: chooseTemplate,
  say: ({ fileName }) => `“${fileName}” is nu de standaard.`,
})
