/** Names, subjects and sentences of an imagined ministry. Nothing here was copied from an annex. */
export const MEMBERS: [string, string][] = [
  ['Van der Molen', 'CDA'],
  ['Bouwmeester', 'PvdA'],
  ['De Kort', 'VVD'],
  ['El Hamdaoui', 'DENK'],
  ['Zuiderveld-Pool', 'BBB'],
  ["Van 't Hof", 'SGP'],
  ['Öztürk', 'GL/PvdA'],
  ['Ten Cate', 'D66'],
  ['Jager', 'SP'],
  ['Van Rooijen', 'NSC'],
  ['Van den Berge', 'GroenLinks'],
  ['Kostić', 'PvdD'],
  ['Six Dekker', 'Volt'],
  ['Ouwehand', 'ChristenUnie'],
  ['Sneller', 'JA21'],
]

export const THEMES = [
  'Binnenvaart en havens',
  'Luchtkwaliteit',
  'Spoor en stations',
  'Overig',
  'Waterveiligheid',
  'Rijvaardigheid',
  'Toezicht en handhaving',
  'Fiets',
  'Digitale veiligheid',
  'Onderwijs en personeel',
]

export const SUBJECTS = [
  'het herstel van kademuren in kleine havens',
  'de wachttijden bij praktijkexamens',
  'het meten van stikstofdioxide langs scholen',
  'een landelijk meldpunt voor kapotte bruggen',
  'de bereikbaarheid van stations voor rolstoelgebruikers',
  'de vergoeding van vrijwilligers op het water',
  'snelheidscontroles op dijkwegen',
  'de aanpak van illegale lozingen',
  'het aanbod van nachttreinen',
  'de veiligheid van oversteekplaatsen',
  'laadpalen op verzorgingsplaatsen',
  'de toekomst van de veerdiensten',
  'het tekort aan sluiswachters',
  'de opslag van gevaarlijke stoffen',
  'betaalbare rijlessen voor jongeren',
  'de leesbaarheid van kentekens',
  'ongevallen met fatbikes',
  'een proef met slimme verkeerslichten',
  'de inzet van drones bij inspecties',
  'het onderhoud van oeverbeschoeiing',
  'de doorstroming op de ringweg',
  'geluidshinder rond vliegvelden',
  'de registratie van woonboten',
  'het toezicht op rijscholen',
]

export const OTHER_SUBJECTS = [
  'Reactie op het rapport Varen zonder zorgen',
  'Evaluatie van de Wet plezierbrug',
  'Onderzoek naar slijtage van asfalt',
  'Voortgang programma Droge Voeten',
  'Advies van de Raad voor het water',
  'Besluit vaartijden zondag',
  'Inspectierapport tunnelveiligheid',
  'Verkenning van een tweede sluis',
]

export const DEBATES = [
  'maritiem',
  'verkeersveiligheid',
  'spoor',
  'leefomgeving',
  'water',
  'luchtvaart',
  'externe veiligheid, toezicht en handhaving',
]
export const DEBATE_KINDS = [
  'commissiedebat',
  'tweeminutendebat',
  'wetgevingsoverleg',
  'notaoverleg',
  'plenair debat over',
]

export const FILL = [
  'De beheerders hebben in alle regio’s dezelfde meetmethode gebruikt en de uitkomsten met elkaar vergeleken.',
  'Dat bleek ingewikkelder dan gedacht, omdat niet elke gemeente de gegevens op dezelfde manier bewaart.',
  'In de gesprekken is veel waardering geuit voor het werk van de vrijwilligers.',
  'Het gaat om ruim driehonderd locaties, waarvan het merendeel in Zeeland en Friesland ligt.',
  'De kosten vallen binnen de bestaande begroting van het programma.',
  'Voor kleine ondernemers is een aparte regeling getroffen, met een eenvoudig formulier.',
  'Bij de uitwerking zijn provincies, waterschappen en de sector nauw betrokken.',
  'De ervaringen in Denemarken laten zien dat zo’n aanpak werkt als alle partijen meedoen.',
  'Veel zaken werden vorig jaar door de regionale teams afgehandeld volgens de landelijke richtlijn.',
  'Aan de wettelijke eisen wordt in alle gevallen voldaan.',
]

export const INNER = ['Achtergrond', 'Aanpak', 'Cijfers', 'Stand van het programma', 'Gesprekken met de sector']

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
