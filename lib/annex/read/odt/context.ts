import type { Note, ReadDocument } from '@/lib/annex/blocks'
import type { OdtStyles } from '@/lib/annex/read/odt/styles'

/** What the walk through an OpenDocument text knows and gathers on its way. */
export type OdtContext = {
  styles: OdtStyles
  /** The last number per list style and level, for lists that go on counting. */
  counts: Map<string, number[]>
  notes: Record<string, Note>
  noteCount: { foot: number; end: number }
  dropped: ReadDocument['dropped']
  warnings: Set<string>
  page: number
  line: number
}
