import type { Preview } from '@/lib/annex/write/preview'
import { PreviewNotes } from '@/components/annex/preview-notes'
import { PreviewPart } from '@/components/annex/preview-part'

type AnnexPreviewProps = {
  preview: Preview
}

/** The annex on the screen as it will be printed: title block, contents, text and notes. Its title is a heading of level 2. */
export function AnnexPreview({ preview }: AnnexPreviewProps) {
  const { furniture, contents, parts, notes } = preview
  return (
    <article
      lang={furniture.language}
      aria-labelledby="annex-title"
      className="border border-line bg-paper-float px-4 py-6 sm:px-10 sm:py-8"
    >
      <header className="mb-8">
        <p className="mb-6 flex flex-wrap gap-x-6 border-b border-line-strong pb-2 text-sm text-ink-quiet">
          <span className="font-semibold">{furniture.directorate}</span>
          <span>Datum {furniture.date}</span>
          {furniture.reference && <span>Onze referentie {furniture.reference}</span>}
        </p>
        <p className="text-ink-quiet">{furniture.label}</p>
        <h2 id="annex-title" className="mb-3 text-2xl font-semibold">
          {furniture.title}
        </h2>
        <p>{furniture.number}</p>
        <p>{furniture.belongsTo}</p>
      </header>
      <nav aria-label={furniture.contents} className="mb-8">
        <h3 className="mb-2 text-lg font-semibold">{furniture.contents}</h3>
        <ul>
          {contents.map((entry) => (
            <li key={entry.anchor} className={entry.level === 1 ? 'mt-2 font-semibold' : 'pl-5'}>
              <a href={`#${entry.anchor}`} className="text-accent underline">
                {entry.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part, index) => (
        <PreviewPart key={index} part={part} />
      ))}
      {notes.length > 0 && <PreviewNotes notes={notes} />}
    </article>
  )
}
