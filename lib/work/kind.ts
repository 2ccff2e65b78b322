import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Right } from '@/lib/auth/rights'
import type { ExportFile } from '@/lib/export/sheet-file'
import { refused, type Outcome } from '@/lib/outcome'
import { beginWork } from '@/lib/work/commands/begin-work'

/**
 * What came of a work: where to see it, and one Dutch sentence. `keepFile`: the next step still needs what it worked on, for a day.
 * `made`: a file, kept for a day for who asked; `href` is then `madeHref(id)`.
 */
export type WorkResult = { href: string; words: string; keepFile?: boolean; made?: ExportFile }

/** Where the file is that a work made. */
export function madeHref(id: string): string {
  return `/werk/${id}/bestand`
}

/** What a work has at hand while it runs. */
export type AtWork = {
  id: string
  /** The file it was started with; empty without one. */
  file: Uint8Array<ArrayBuffer>
  /** Tells how far it is, as often as you like; `total` is null while nobody knows. `doing` is Dutch: "vergelijken met het register". */
  progress: (done: number, total: number | null, doing: string) => void
  /** Aborted when a person stops it; then answer any refusal. */
  signal: AbortSignal
}

/** One work, ready to run. */
export type Task = {
  title: string
  home: string
  key: string | null
  run: (actor: Actor, atWork: AtWork) => Promise<Outcome<WorkResult>>
}

/** A kind of work as the list of kinds knows it: by its name, with input as it was stored. */
export type WorkKind = {
  name: string
  right: Right
  take: (input: unknown, file: Uint8Array | null) => Outcome<Task>
}

type Definition<Schema extends z.ZodType> = {
  /** Stable: rows are found again by it. */
  name: string
  right: Right
  schema: Schema
  /** What is worked on, for the person: "bijlage.docx inlezen". */
  title: (input: z.output<Schema>) => string
  /** The page to go back to. */
  home: (input: z.output<Schema>) => string
  /** What may run only once at a time, as a matter of the office; starting it twice gives the one that runs. Without it the work is of one person. */
  key?: (input: z.output<Schema>, file: Uint8Array | null) => string
  run: (actor: Actor, input: z.output<Schema>, atWork: AtWork) => Promise<Outcome<WorkResult>>
}

/**
 * Defines a kind of long work. `start` begins it outside the request and answers its id; /werk/[id] shows its progress with
 * a deed to stop it. Add the kind to lib/work/kinds.ts, so that it can be started again after a restart of the server.
 * @example const { id } = value(await readDocumentWork.start(actor, { name: 'bijlage.docx' }, bytes)) // -> /werk/<id>
 */
export function defineWork<Schema extends z.ZodType>(definition: Definition<Schema>) {
  const { name, right, schema, run, title, home, key } = definition
  const take: WorkKind['take'] = (given, file) => {
    const input = schema.safeParse(given)
    if (!input.success) return refused('invalid', 'Dit werk kan zo niet beginnen. Begin opnieuw.')
    const { data } = input
    return {
      ok: true,
      value: {
        title: title(data),
        home: home(data),
        key: key ? `${name}:${key(data, file)}` : null,
        run: (actor, atWork) => run(actor, data, atWork),
      },
    }
  }
  const kind: WorkKind = { name, right, take }
  const start = (actor: Actor, input: z.input<Schema>, file: Uint8Array<ArrayBuffer> | null = null) =>
    beginWork(actor, kind, input, file)
  return { ...kind, start }
}
