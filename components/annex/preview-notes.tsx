import { RunsText } from '@/components/annex/runs-text'
import type { Preview } from '@/lib/annex/write/preview'

/** The notes of an annex, or of a part of it, below the text. */
export function PreviewNotes({ notes }: { notes: Preview['notes'] }) {
  return (
    <section aria-labelledby="annex-notes" className="mt-10 border-t border-line-strong pt-3">
      <h3 id="annex-notes" className="mb-2 font-semibold">
        Noten
      </h3>
      <ol className="max-w-text list-decimal space-y-1 pl-8 text-sm">
        {notes.map((note) => (
          <li key={note.id} id={`noot-${note.id}`}>
            <RunsText runs={note.runs} />{' '}
            <a
              href={`#plaats-${note.id}`}
              aria-label={`Terug naar de plaats van noot ${note.label}`}
              className="inline-flex size-6 items-center justify-center text-accent"
            >
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
