import type { Metadata } from 'next'
import { ReleaseNotes } from '@/components/help/release-notes'
import { PlainPage } from '@/components/shell/plain-page'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import { StatusBadge } from '@/components/ui/status-badge'
import { STANDINGS, STATUS_MEANINGS } from '@/lib/register/status-meanings'
import { releaseNotes } from '@/lib/release-notes'

export const metadata: Metadata = { title: 'Hulp' }

const WORDS = [
  ['Motie', 'Een uitspraak van de Kamer die de regering iets vraagt. Zij telt pas als de Kamer haar aannam.'],
  ['Toezegging', 'Iets wat een bewindspersoon de Kamer heeft beloofd, in een debat of in een brief.'],
  ['Aanvullende zaak', 'Een ander onderwerp waarover de Kamer in het halfjaarbericht iets hoort.'],
  ['Termijn', 'De woorden waarmee een dag is beloofd (“voor de zomer”), met de laatste dag die zij toelaten.'],
  ['Bewijs', 'De brief of het Kamerstuk waarin de Kamer hoorde dat iets is gedaan.'],
  ['Keten', 'Items die elkaar herhalen, wijzigen of aanvullen, van het eerste tot het laatste.'],
  ['Halfjaarbericht', 'De brief van twee keer per jaar met een bijlage die moties en toezeggingen beantwoordt.'],
  ['Onderdeel', 'Een stuk van die bijlage met één kop, over één of meer items.'],
] as const

const KEYS = [
  ['/', 'zoeken; pijl omlaag gaat naar de eerste regel'],
  ['j', 'volgende regel van een lijst'],
  ['k', 'vorige regel van een lijst'],
  ['Enter', 'open de regel'],
  ['s', 'zet een item op afgedaan'],
  ['e', 'wijzig de gegevens van een item'],
  ['x', 'kies de rij; met Shift tot en met hier'],
  ['w', 'wijzig de gekozen rijen samen'],
  ['t', 'wijzig de termijn van de rij'],
  ['b', 'wijzig de behandelaar van de rij'],
  ['Ctrl K', 'ga naar een pagina of item, of doe iets'],
  ['?', 'toon alle toetsen van deze pagina'],
] as const

const TASKS = [
  ['Wat moet ik nu doen?', 'Kijk op Overzicht, en kies “Van mij”, “Mijn afdeling” of “Allen”.'],
  [
    'Hoe zet ik iets op afgedaan?',
    'Open het item, kies “Zet op afgedaan” en geef het Kamerstuk. Elke schrijfwijze is goed.',
  ],
  [
    'Er gaat een brief naar de Kamer. Wat nu?',
    'Plak de brief bij Brieven. Gestand zoekt op wat hij afdoet en belooft; u vinkt aan wat klopt.',
  ],
  [
    'Hoe vind ik een oude motie?',
    'Zoek op een woord, een nummer of een Kamerlid. Zoek op minder woorden als u niets vindt.',
  ],
  [
    'Wat zegt de Kamer zelf dat nog openstaat?',
    'Ga met Ctrl K naar “Stand van de Kamer”: beide registers naast elkaar, met wat verschilt.',
  ],
  [
    'Hoe neem ik een lijst mee?',
    'Kies in het register uw filters en dan “Neem mee”. Namen van medewerkers staan niet in het bestand.',
  ],
] as const

/** What the words mean, how things are done, the keys, whom to ask, and what is new. In B1 Dutch, open to everybody. */
export default async function HelpPage() {
  return (
    <PlainPage title="Hulp">
      <OnThisPage />
      <h2 id="vragen">Veel gestelde vragen</h2>
      <Terms pairs={TASKS} />
      <h2 id="statussen">Wat de statussen betekenen</h2>
      <dl className="space-y-2">
        {STANDINGS.map((status) => (
          <div key={status} className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd>{STATUS_MEANINGS[status]}</dd>
          </div>
        ))}
      </dl>
      <h2 id="woorden">Andere woorden</h2>
      <Terms pairs={WORDS} />
      <h2 id="toetsen">Toetsen</h2>
      <p>U kunt alles ook zonder muis doen. Losse letters als toets zet u uit met “?”.</p>
      <dl className="space-y-1">
        {KEYS.map(([key, deed]) => (
          <div key={key} className="grid grid-cols-[5rem_minmax(0,1fr)]">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <h2 id="contact">Contact</h2>
      <p>
        Mag u iets niet, of klopt er iets niet in het register? Vraag een coördinator van uw directie. Werkt Gestand
        niet goed, of heeft u een ander account nodig? Vraag de beheerder van uw ministerie. Zeg erbij op welke pagina u
        was en wat u deed.
      </p>
      <p>
        Kunt u iets niet lezen of bedienen? Lees dan de pagina <Link href="/toegankelijkheid">Toegankelijkheid</Link>.
      </p>
      <h2 id="nieuw">Wat is er nieuw</h2>
      <ReleaseNotes releases={await releaseNotes()} />
    </PlainPage>
  )
}

function Terms({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="space-y-2">
      {pairs.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

const PARTS = [
  ['vragen', 'Veel gestelde vragen'],
  ['statussen', 'Wat de statussen betekenen'],
  ['woorden', 'Andere woorden'],
  ['toetsen', 'Toetsen'],
  ['contact', 'Contact'],
  ['nieuw', 'Wat is er nieuw'],
] as const

function OnThisPage() {
  return (
    <nav aria-label="Op deze pagina">
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
