import type { Metadata } from 'next'
import { PlainPage } from '@/components/shell/plain-page'

export const metadata: Metadata = { title: 'Toegankelijkheid' }

/** A draft of the statement that the law asks for; who runs Gestand completes it. It claims nothing that was not done. */
export default function AccessibilityPage() {
  return (
    <PlainPage title="Toegankelijkheid">
      <p>
        <strong>Dit is een concept.</strong> De organisatie die Gestand gebruikt vult deze verklaring aan en publiceert
        haar in het register van toegankelijkheidsverklaringen.
      </p>
      <h2>Hoe toegankelijk is Gestand?</h2>
      <p>
        Gestand wil voldoen aan WCAG 2.2, niveau A en AA (EN 301 549). Of dat zo is, is{' '}
        <strong>nog niet onderzocht door een onafhankelijke partij</strong>. Tot dat onderzoek er is, geldt status C:
        eerste maatregelen genomen.
      </p>
      <h2>Wat er al is gedaan</h2>
      <ul>
        <li>Elke pagina wordt bij elke wijziging automatisch getest met axe; een fout houdt de wijziging tegen.</li>
        <li>Alles is te bedienen met het toetsenbord. Sneltoetsen van één letter kunt u uitzetten bij Instellingen.</li>
        <li>Kleur draagt nooit alleen een betekenis; er staat altijd een woord of teken bij.</li>
        <li>Gestand volgt uw instelling voor donkere kleuren, contrast en minder beweging.</li>
      </ul>
      <h2>Wat nog niet goed is, of niet is bekeken</h2>
      <ul>
        <li>
          Automatische tests vinden maar een deel van de problemen. Er is niet getest met mensen met een beperking.
        </li>
        <li>Schermlezers (NVDA, JAWS, VoiceOver) zijn nog niet met de hand nagelopen.</li>
        <li>
          Ingelezen documenten worden getoond zoals ze zijn gedrukt; koppen en tabellen daarin kunnen onduidelijk zijn.
        </li>
        <li>De gemaakte Word-documenten hebben koppen, taal en voetnoten, maar zijn nog niet onderzocht.</li>
      </ul>
      <h2>Lukt er iets niet?</h2>
      <p>
        Meld het bij de functioneel beheerder van Gestand in uw organisatie. Zeg op welke pagina het was en wat u wilde
        doen. [De organisatie zegt hier binnen hoeveel weken u antwoord krijgt.] Bent u niet tevreden, dan kunt u
        terecht bij de Nationale ombudsman.
      </p>
      <p>Concept van 22 november 2026.</p>
    </PlainPage>
  )
}
