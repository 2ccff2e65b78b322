'use server'

import { defineAction } from '@/lib/action'
import { acknowledgeFindings } from '@/lib/report/commands/acknowledge'
import { sendReminders, sendRemindersInput } from '@/lib/digest/commands/send-reminders'
import {
  arrangeSectionsInput,
  decideProposalsInput,
  placeSectionInput,
  placeThemeInput,
  setCalendarInput,
  splitSectionInput,
} from '@/lib/report/arrange-schema'
import { addCommentInput, resolveCommentInput } from '@/lib/report/comment-schema'
import { arrangeSections } from '@/lib/report/commands/arrange-sections'
import { changeReport, planReport } from '@/lib/report/commands/change-report'
import { assignSection, moveSection, writeSection } from '@/lib/report/commands/change-section'
import { addComment, resolveComment } from '@/lib/report/commands/comment'
import { decideProposals } from '@/lib/report/commands/decide-proposals'
import { splitSection } from '@/lib/report/commands/group-sections'
import { placeSectionBefore, placeThemeBefore } from '@/lib/report/commands/place'
import { proposeOutcome } from '@/lib/report/commands/propose-outcome'
import { takeItemOff } from '@/lib/report/commands/put-items'
import { setCalendar } from '@/lib/report/commands/set-calendar'
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
  planReportInput,
  proposeInput,
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
export const decideProposalsAction = defineAction({
  right: 'report.plan',
  schema: decideProposalsInput,
  run: decideProposals,
  say: ({ sections, omitted }) =>
    omitted > 0
      ? `${omitted} ${omitted === 1 ? 'item is' : 'items zijn'} weggelaten.`
      : sections === 1
        ? 'Er is 1 onderdeel toegevoegd.'
        : `Er zijn ${sections} onderdelen toegevoegd.`,
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
export const arrangeSectionsAction = defineAction({
  right: 'report.plan',
  schema: arrangeSectionsInput,
  run: arrangeSections,
  say: ({ assigned, grouped }) =>
    grouped > 0
      ? `${grouped} onderdelen zijn samengevoegd.`
      : assigned === 1
        ? '1 onderdeel is toegewezen.'
        : `${assigned} onderdelen zijn toegewezen.`,
})
export const placeThemeAction = defineAction({
  right: 'report.plan',
  schema: placeThemeInput,
  run: placeThemeBefore,
  say: 'Het thema is verplaatst.',
})
export const placeSectionAction = defineAction({
  right: 'report.plan',
  schema: placeSectionInput,
  run: placeSectionBefore,
  say: 'Het onderdeel is verplaatst.',
})
export const splitSectionAction = defineAction({
  right: 'report.plan',
  schema: splitSectionInput,
  run: splitSection,
  say: 'De gekozen items hebben nu een eigen onderdeel.',
})
export const setCalendarAction = defineAction({
  right: 'report.plan',
  schema: setCalendarInput,
  run: setCalendar,
  say: 'De planning is bewaard.',
})
export const sendRemindersAction = defineAction({
  right: 'report.plan',
  schema: sendRemindersInput,
  run: sendReminders,
  say: ({ written }) => (written === 1 ? '1 herinnering gaat zo weg.' : `${written} herinneringen gaan zo weg.`),
})
export const addCommentAction = defineAction({
  right: 'section.comment',
  schema: addCommentInput,
  run: addComment,
  say: 'De opmerking is geplaatst.',
})
export const resolveCommentAction = defineAction({
  right: 'section.comment',
  schema: resolveCommentInput,
  run: resolveComment,
  say: ({ open }) => (open ? 'De opmerking staat weer open.' : 'De opmerking is afgehandeld.'),
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
