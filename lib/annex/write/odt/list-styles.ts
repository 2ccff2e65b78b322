import { COLOURS, LIST_INDENT } from '@/lib/annex/write/typography'
import { element, type Xml } from '@/lib/annex/write/xml'
import { pt } from '@/lib/annex/write/odt/units'

/** Bullets and numbers of four levels, the look of links and note marks, and how notes are numbered. */
export function otherStyles(): Xml[] {
  return [...TEXTS, ...lists(), notes()]
}

const TEXTS: Xml[] = [
  element(
    'style:style',
    { 'style:name': 'Internet_20_link', 'style:display-name': 'Internet link', 'style:family': 'text' },
    element('style:text-properties', {
      'fo:color': `#${COLOURS.link}`,
      'style:text-underline-style': 'solid',
      'style:text-underline-width': 'auto',
    }),
  ),
  element(
    'style:style',
    { 'style:name': 'Index_20_Link', 'style:display-name': 'Index Link', 'style:family': 'text' },
    element('style:text-properties', { 'fo:color': `#${COLOURS.ink}`, 'style:text-underline-style': 'none' }),
  ),
  element(
    'style:style',
    { 'style:name': 'Footnote_20_anchor', 'style:display-name': 'Footnote anchor', 'style:family': 'text' },
    element('style:text-properties', { 'style:text-position': 'super 58%' }),
  ),
  element(
    'style:style',
    { 'style:name': 'Strong', 'style:family': 'text' },
    element('style:text-properties', { 'fo:font-weight': 'bold' }),
  ),
]

function lists(): Xml[] {
  const place = (level: number) =>
    element(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      element('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': pt(LIST_INDENT * level),
        'fo:text-indent': pt(-LIST_INDENT),
        'fo:margin-left': pt(LIST_INDENT * level),
      }),
    )
  const levels = [1, 2, 3, 4]
  return [
    element(
      'text:list-style',
      { 'style:name': 'Bullets' },
      levels.map((level) =>
        element(
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': level % 2 === 1 ? '•' : '–' },
          place(level),
        ),
      ),
    ),
    element(
      'text:list-style',
      { 'style:name': 'Numbers' },
      levels.map((level) =>
        element(
          'text:list-level-style-number',
          { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
          place(level),
        ),
      ),
    ),
  ]
}

function notes(): Xml {
  return element('text:notes-configuration', {
    'text:note-class': 'footnote',
    'text:citation-style-name': 'Footnote_20_anchor',
    'text:citation-body-style-name': 'Footnote_20_anchor',
    'style:num-format': '1',
    'text:start-value': 0,
    'text:footnotes-position': 'page',
    'text:start-numbering-at': 'document',
  })
}
