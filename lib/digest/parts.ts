import type { PartOf } from '@/lib/digest/digest-part'
import { viewsByMail } from '@/lib/register/queries/views-part'
import { waitingTexts } from '@/lib/report/queries/waiting-part'

/** What the daily mail consists of, in this order. A new part has its line here. */
export const DIGEST_PARTS: readonly PartOf[] = [waitingTexts, viewsByMail]
