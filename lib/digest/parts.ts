import type { PartOf } from '@/lib/digest/digest-part'
import { mentionsPart } from '@/lib/digest/mentions-part'
import { waitingPart } from '@/lib/digest/waiting-part'
import { lateInDepartment, termsPart } from '@/lib/register/queries/terms-part'
import { viewsByMail } from '@/lib/register/queries/views-part'

/** What the daily mail consists of, in this order. A new part has its line here. */
export const DIGEST_PARTS: readonly PartOf[] = [waitingPart, termsPart, lateInDepartment, mentionsPart, viewsByMail]
