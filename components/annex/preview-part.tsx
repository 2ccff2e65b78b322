import type { PreviewList, PreviewPart as Part } from '@/lib/annex/write/preview'
import { RunsText } from '@/components/annex/runs-text'

/** One block of the annex: a heading, a paragraph, a list or a table. */
export function PreviewPart({ part }: { part: Part }) {
  if (part.type === 'heading') return <Heading part={part} />
  if (part.type === 'list') return <List list={part.list} />
  if (part.type === 'table') return <AnnexTable part={part} />
  return (
    <p className="mb-3 max-w-text">
      <RunsText runs={part.runs} />
    </p>
  )
}

type HeadingPart = Extract<Part, { type: 'heading' }>
type TablePart = Extract<Part, { type: 'table' }>

/** The title of the annex is an h2, so its own three levels are h3, h4 and h5. */
function Heading({ part }: { part: HeadingPart }) {
  const text = <RunsText runs={part.runs} />
  if (part.level === 1) {
    return (
      <h3 id={part.anchor} className="mt-10 mb-3 text-xl font-semibold">
        {text}
      </h3>
    )
  }
  if (part.level === 2) {
    return (
      <h4 id={part.anchor} className="mt-7 mb-2 max-w-text text-lg font-semibold">
        {text}
      </h4>
    )
  }
  return (
    <h5 id={part.anchor} className="mt-4 mb-1 max-w-text font-semibold italic">
      {text}
    </h5>
  )
}

function List({ list, nested = false }: { list: PreviewList; nested?: boolean }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <RunsText runs={item.runs} />
      {item.lists.map((inner, at) => (
        <List key={at} list={inner} nested />
      ))}
    </li>
  ))
  const room = nested ? 'pl-6' : 'mb-3 max-w-text pl-6'
  if (list.ordered) {
    return (
      <ol start={list.start} className={`list-decimal ${room}`}>
        {items}
      </ol>
    )
  }
  return <ul className={`${nested ? 'list-[circle]' : 'list-disc'} ${room}`}>{items}</ul>
}

/** Wide tables scroll by themselves; the region can be reached by keyboard. */
function AnnexTable({ part }: { part: TablePart }) {
  const name = part.caption ?? 'Tabel'
  return (
    <div role="region" aria-label={name} tabIndex={0} className="mb-4 overflow-x-auto">
      <table className="w-full border-collapse border-y border-line-strong text-sm">
        {part.caption && <caption className="sr-only">{part.caption}</caption>}
        <thead>
          <tr className="bg-paper-dim text-left">
            {part.header.map((cell, index) => (
              <th key={index} scope="col" className="px-2 py-1.5 font-semibold">
                <RunsText runs={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row, index) => (
            <tr key={index} className="border-t border-line align-top">
              {row.map((cell, column) => (
                <td key={column} className="px-2 py-1.5">
                  <RunsText runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
