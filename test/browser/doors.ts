import type { Right } from '@/lib/auth/rights'
import type { Known } from '@/test/support/known'

/** One file under app/ that answers requests: who may come in, and what only they see. */
export type Door = {
  path: (known: Known) => string
  /** The right it asks; null is open to everybody. */
  right: Right | null
  /** What stands in the answer for who was let in, and in no refusal. */
  shows: string
  method?: 'POST'
  /** What who was let in is answered with, when it is not 200: the question of the test asks for nothing that is there. */
  status?: number
}

const UNKNOWN = '0190a5b6-0000-7000-8000-000000000000'

/** All doors of the app. A new page or route has its line here, or doors.test.ts fails. */
export const DOORS: Record<string, Door> = {
  '(register)/page.tsx': { path: () => '/', right: 'register.read', shows: 'Termijn binnen 30 dagen' },
  '(register)/items/page.tsx': { path: () => '/items', right: 'register.read', shows: 'Status bij de Kamer' },
  '(register)/items/nieuw/page.tsx': {
    path: () => '/items/nieuw',
    right: 'item.register',
    shows: 'Zet in het register',
  },
  '(register)/items/versies/route.ts': {
    path: ({ item }) => `/items/versies?gezien=${item}.1`,
    right: 'register.read',
    shows: '{"changed":[',
  },
  '(register)/kalender/page.tsx': { path: () => '/kalender', right: 'register.read', shows: 'Volgende maand' },
  '(register)/overgeven/page.tsx': { path: () => '/overgeven', right: 'item.change', shows: 'Bekijk wat er meegaat' },
  '(register)/bewindspersonen/page.tsx': {
    path: () => '/bewindspersonen',
    right: 'item.change',
    shows: 'Bij een wissel gaan de open items mee',
  },
  '(register)/items/samen/page.tsx': {
    path: ({ item }) => `/items/samen?kies=${item}`,
    right: 'item.change',
    shows: 'Bekijk wat er gebeurt',
  },
  '(register)/items/[number]/page.tsx': {
    path: ({ item }) => `/items/${item}`,
    right: 'register.read',
    shows: 'Behandelaar',
  },
  '(register)/items/[number]/wijzig/page.tsx': {
    path: ({ item }) => `/items/${item}/wijzig`,
    right: 'item.change',
    shows: 'Terug naar het item',
  },
  '(register)/halfjaarberichten/page.tsx': {
    path: () => '/halfjaarberichten',
    right: 'register.read',
    shows: 'Eerste halfjaarbericht politie 2026',
  },
  '(register)/halfjaarberichten/nieuw/page.tsx': {
    path: () => '/halfjaarberichten/nieuw',
    right: 'report.plan',
    shows: 'Verzending gepland op',
  },
  '(register)/halfjaarberichten/huisstijl/page.tsx': {
    path: () => '/halfjaarberichten/huisstijl',
    right: 'report.plan',
    shows: 'Plekken die Gestand vult',
  },
  '(register)/halfjaarberichten/huisstijl/sjabloon/route.ts': {
    path: () => '/halfjaarberichten/huisstijl/sjabloon',
    right: 'report.plan',
    shows: 'word/document.xml',
  },
  '(register)/halfjaarberichten/huisstijl/[template]/route.ts': {
    path: () => `/halfjaarberichten/huisstijl/${UNKNOWN}`,
    right: 'report.plan',
    shows: 'Dit sjabloon bestaat niet',
    status: 404,
  },
  '(register)/halfjaarberichten/[id]/vergelijk/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/vergelijk`,
    right: 'register.read',
    shows: 'Vergelijk met',
  },
  '(register)/werk/[id]/bestand/route.ts': {
    path: () => `/werk/${UNKNOWN}/bestand`,
    right: 'register.read',
    shows: 'Dit bestand is er niet meer',
    status: 404,
  },
  '(register)/stukken/page.tsx': { path: () => '/stukken', right: 'register.read', shows: 'Pakket voor een debat' },
  '(register)/stukken/debat/route.ts': {
    path: () => '/stukken/debat',
    right: 'register.read',
    shows: 'word/document.xml',
  },
  '(register)/stukken/begroting/route.ts': {
    path: () => '/stukken/begroting?vorm=ods',
    right: 'register.read',
    shows: 'content.xml',
  },
  '(register)/halfjaarberichten/[id]/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}`,
    right: 'register.read',
    shows: 'Verzending gepland op',
  },
  '(register)/halfjaarberichten/[id]/onderdelen/[section]/page.tsx': {
    path: ({ report, section }) => `/halfjaarberichten/${report}/onderdelen/${section}`,
    right: 'register.read',
    shows: 'Doorzetten',
  },
  '(register)/halfjaarberichten/[id]/onderdelen/[section]/concept/route.ts': {
    path: ({ report, section }) => `/halfjaarberichten/${report}/onderdelen/${section}/concept`,
    right: 'section.write',
    shows: 'Dit concept is niet te lezen',
    method: 'POST',
    status: 400,
  },
  '(register)/halfjaarberichten/[id]/bord/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/bord`,
    right: 'register.read',
    shows: 'klaar voor',
  },
  '(register)/halfjaarberichten/[id]/indelen/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/indelen`,
    right: 'report.plan',
    shows: 'De gekozen onderdelen',
  },
  '(register)/halfjaarberichten/[id]/herinneringen/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/herinneringen`,
    right: 'report.plan',
    shows: 'Verstuur de herinneringen',
  },
  '(register)/halfjaarberichten/[id]/voorbeeld/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/voorbeeld`,
    right: 'register.read',
    shows: 'Horend bij Eerste halfjaarbericht politie 2026',
  },
  '(register)/halfjaarberichten/[id]/verzenden/page.tsx': {
    path: ({ report }) => `/halfjaarberichten/${report}/verzenden`,
    right: 'report.send',
    shows: 'Verzenden kan nog niet',
  },
  '(register)/halfjaarberichten/[id]/bijlage/route.ts': {
    path: ({ report }) => `/halfjaarberichten/${report}/bijlage`,
    right: 'register.read',
    shows: 'word/document.xml',
  },
  '(register)/halfjaarberichten/[id]/edities/[edition]/route.ts': {
    path: ({ report }) => `/halfjaarberichten/${report}/edities/${UNKNOWN}`,
    right: 'register.read',
    shows: 'Deze editie bestaat niet',
    status: 404,
  },
  '(register)/brieven/page.tsx': { path: () => '/brieven', right: 'register.read', shows: 'Gelezen brieven' },
  '(register)/brieven/[id]/page.tsx': {
    path: ({ letter }) => `/brieven/${letter}`,
    right: 'item.change',
    shows: 'Nummer van deze brief',
  },
  '(register)/kamer/page.tsx': { path: () => '/kamer', right: 'item.change', shows: 'Twee standen' },
  '(register)/import/page.tsx': { path: () => '/import', right: 'import.review', shows: 'Ingelezen documenten' },
  '(register)/import/[id]/page.tsx': {
    path: ({ document }) => `/import/${document}`,
    right: 'import.review',
    shows: 'opkomsttijden op het platteland',
  },
  '(register)/import/tabel/page.tsx': {
    path: () => '/import/tabel',
    right: 'import.review',
    shows: 'Blok uit Excel',
  },
  '(register)/import/upload/route.ts': {
    path: () => '/import/upload',
    right: 'import.review',
    shows: '',
    method: 'POST',
    status: 303,
  },
  '(register)/werk/[id]/page.tsx': {
    path: ({ work }) => `/werk/${work}`,
    right: 'import.review',
    shows: 'Dit is niet gelukt',
  },
  '(register)/werk/[id]/stand/route.ts': {
    path: () => `/werk/${UNKNOWN}/stand`,
    right: 'register.read',
    shows: 'Dit werk is er niet',
    status: 404,
  },
  '(register)/items/gelijkend/route.ts': {
    path: () => '/items/gelijkend?title=politie',
    right: 'item.register',
    shows: '"items"',
  },
  '(register)/dossiers/[dossier]/page.tsx': {
    path: () => '/dossiers/29628',
    right: 'register.read',
    shows: 'Dossier bij officielebekendmakingen.nl',
  },
  '(register)/items/uitvoer/route.ts': {
    path: () => '/items/uitvoer?vorm=csv',
    right: 'register.read',
    shows: '"Nummer";"Soort"',
  },
  '(register)/items/weergaven/page.tsx': {
    path: () => '/items/weergaven?bewaar=te-laat%3D1',
    right: 'register.read',
    shows: 'Bewaar deze weergave',
  },
  '(register)/beheer/page.tsx': { path: () => '/beheer', right: 'people.manage', shows: 'Voeg iemand toe' },
  '(register)/beheer/reces/page.tsx': { path: () => '/beheer/reces', right: 'calendar.manage', shows: 'zomerreces' },
  '(register)/beheer/mail/page.tsx': { path: () => '/beheer/mail', right: 'people.manage', shows: 'Mail staat uit' },
  '(register)/beheer/logboek/page.tsx': {
    path: () => '/beheer/logboek',
    right: 'audit.read',
    shows: 'Controleer de keten',
  },
  '(register)/instellingen/page.tsx': { path: () => '/instellingen', right: 'register.read', shows: 'Wie u bent' },
  '(register)/verdeling/page.tsx': { path: () => '/verdeling', right: 'allocation.read', shows: 'Bewaar of neem mee' },
  '(register)/verdeling/scenarios/page.tsx': {
    path: () => '/verdeling/scenarios',
    right: 'allocation.read',
    shows: 'De verdeling van nu',
  },
  '(register)/verdeling/waarom/page.tsx': {
    path: () => '/verdeling/waarom',
    right: 'allocation.read',
    shows: 'Waarom krijgt',
  },
  '(register)/verdeling/uitvoer/route.ts': {
    path: () => '/verdeling/uitvoer?vorm=xlsx',
    right: 'allocation.read',
    shows: 'xl/workbook.xml',
  },
  '(register)/verdeling/gegevens/page.tsx': {
    path: () => '/verdeling/gegevens',
    right: 'allocation.read',
    shows: 'De cijfers waarmee wordt verdeeld',
  },
  '(register)/verdeling/gegevens/lees/route.ts': {
    path: () => '/verdeling/gegevens/lees',
    right: 'allocation.read',
    shows: 'Er kwam geen bestand mee',
    method: 'POST',
    status: 400,
  },
  '(register)/verdeling/clusters/page.tsx': {
    path: () => '/verdeling/clusters',
    right: 'allocation.read',
    shows: 'Combineer eigen modellen per cluster',
  },
  '(register)/verdeling/regressie/page.tsx': {
    path: () => '/verdeling/regressie',
    right: 'allocation.read',
    shows: 'Schat opnieuw welke kenmerken',
  },
  '(register)/verdeling/vergelijk/page.tsx': {
    path: () => '/verdeling/vergelijk',
    right: 'allocation.read',
    shows: 'Vergelijk twee scenario',
  },
  '(register)/verdeling/werklast/page.tsx': {
    path: () => '/verdeling/werklast',
    right: 'allocation.read',
    shows: 'De berekeningen waarmee het rapport werklast bepaalt',
  },
  '(register)/verdeling/werklast/[rekenaar]/page.tsx': {
    path: () => '/verdeling/werklast/wijkagent',
    right: 'allocation.read',
    shows: 'Invoer',
  },
  'aanmelden/page.tsx': { path: () => '/aanmelden', right: null, shows: 'Inloggen' },
  'api/auth/[...nextauth]/route.ts': { path: () => '/api/auth/providers', right: null, shows: 'voorbeeld' },
  'hulp/page.tsx': { path: () => '/hulp', right: null, shows: 'Wat de statussen betekenen' },
  'over/page.tsx': { path: () => '/over', right: null, shows: 'European Union Public Licence' },
  'toegankelijkheid/page.tsx': { path: () => '/toegankelijkheid', right: null, shows: 'EN 301 549' },
  'api/agenda/[token]/route.ts': {
    path: () => '/api/agenda/none.ics',
    right: null,
    shows: 'Dit agenda-adres bestaat niet',
    status: 404,
  },
  'api/health/route.ts': { path: () => '/api/health', right: null, shows: 'ok' },
  'api/ready/route.ts': { path: () => '/api/ready', right: null, shows: 'ok' },
}
