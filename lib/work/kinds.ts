import { readDocumentWork } from '@/lib/intake/read-document-work'
import { paperWork } from '@/lib/report/paper-work'
import { sendReportWork } from '@/lib/report/send-work'
import { syncWork } from '@/lib/sync/sync-work'
import type { WorkKind } from '@/lib/work/kind'

/** Every kind of long work there is: a row finds its kind again here. */
export const WORK_KINDS: readonly WorkKind[] = [readDocumentWork, sendReportWork, paperWork, syncWork]
