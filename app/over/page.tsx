import type { Metadata } from 'next'
import { PlainPage } from '@/components/shell/plain-page'
import { Link } from '@/components/ui/link'

export const metadata: Metadata = { title: 'Over Gestand' }

/** What this is, for who lands here. */
export default function AboutPage() {
  return (
    <PlainPage title="Over Gestand">
      <p>
        Gestand is het register van moties en toezeggingen van een ministerie. Het houdt bij wat de Kamer is beloofd,
        wie het behandelt en wanneer het klaar moet zijn, en maakt er de bijlage bij het halfjaarbericht van.
      </p>
      <h2>Waar de gegevens vandaan komen</h2>
      <ul>
        <li>Moties en toezeggingen komen uit openbare Kamerstukken, en uit wat medewerkers zelf vastleggen.</li>
        <li>Termijnen in woorden krijgen een laatste dag. De woorden van de bron blijven ernaast staan.</li>
        <li>“Te laat” en “binnenkort” worden elke keer berekend en nergens opgeslagen.</li>
        <li>De status van de Kamer staat naast die van het ministerie, nooit in plaats daarvan.</li>
      </ul>
      <h2>Wat Gestand bijhoudt over gebruikers</h2>
      <p>
        Uw naam, rol en afdeling, wanneer u inlogde, en wat u wijzigde. Dat laatste staat in een logboek dat niemand kan
        aanpassen. Gestand plaatst alleen een cookie om u ingelogd te houden.
      </p>
      <h2>Open source</h2>
      <p>
        Gestand is vrije software onder de European Union Public Licence (EUPL) 1.2. Iedere overheid mag het gebruiken,
        nakijken en verbeteren.
      </p>
      <p>
        <Link href="/toegankelijkheid">Toegankelijkheid van Gestand</Link>
      </p>
    </PlainPage>
  )
}
