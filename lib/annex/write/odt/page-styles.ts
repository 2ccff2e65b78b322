import type { Furniture } from '@/lib/annex/compose/furniture'
import { COLOURS, LANDSCAPE, PORTRAIT, type Page } from '@/lib/annex/write/typography'
import { element, type Xml } from '@/lib/annex/write/xml'
import { mm, widthOf } from '@/lib/annex/write/odt/units'

/** The sheets, upright and on their side, and the styles of their headers. */
export function pageStyles(): Xml {
  return element(
    'office:automatic-styles',
    {},
    pageLayout('Upright', PORTRAIT),
    pageLayout('Aside', LANDSCAPE),
    headerLine('HeaderStandard', PORTRAIT),
    headerLine('HeaderLandscape', LANDSCAPE),
    headerRule(),
  )
}

/** What stands at the top of every page. */
export function masterStyles(furniture: Furniture): Xml {
  return element(
    'office:master-styles',
    {},
    masterPage('Standard', 'Upright', furniture),
    masterPage('Landscape', 'Aside', furniture),
  )
}

/** The first line of the header ends with the number of the page, at the right. */
function headerLine(name: string, page: Page): Xml {
  const stop = element('style:tab-stop', { 'style:position': mm(widthOf(page)), 'style:type': 'right' })
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': 'Header' },
    element('style:paragraph-properties', {}, element('style:tab-stops', {}, stop)),
  )
}

function pageLayout(name: string, page: Page): Xml {
  const top = 14
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': mm(page.width),
      'fo:page-height': mm(page.height),
      'style:print-orientation': page.width > page.height ? 'landscape' : 'portrait',
      'fo:margin-top': mm(top),
      'fo:margin-bottom': mm(page.bottom),
      'fo:margin-left': mm(page.left),
      'fo:margin-right': mm(page.right),
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', {
        'svg:height': mm(page.top - top),
        'fo:margin-bottom': '6mm',
        'style:dynamic-spacing': 'false',
      }),
    ),
  )
}

/** The last line of the header lies on a rule. */
function headerRule(): Xml {
  return element(
    'style:style',
    { 'style:name': 'HeaderRule', 'style:family': 'paragraph', 'style:parent-style-name': 'Header' },
    element('style:paragraph-properties', {
      'fo:border-bottom': `0.75pt solid #${COLOURS.rule}`,
      'fo:padding-bottom': '1.5mm',
    }),
  )
}

function masterPage(name: string, layout: string, furniture: Furniture): Xml {
  const details = [
    `Datum ${furniture.date}`,
    ...(furniture.reference ? [`Onze referentie ${furniture.reference}`] : []),
  ]
  const first = `Header${name}`
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element(
      'style:header',
      {},
      element(
        'text:p',
        { 'text:style-name': first },
        element('text:span', { 'text:style-name': 'Strong' }, furniture.directorate),
        element('text:tab'),
        'Pagina ',
        element('text:page-number', { 'text:select-page': 'current' }, '1'),
        ' van ',
        element('text:page-count', {}, '1'),
      ),
      element('text:p', { 'text:style-name': 'HeaderRule' }, details.join(' | ')),
    ),
  )
}
