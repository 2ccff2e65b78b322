const SUBJECTS = [
  'het nachtnet van de meldkamer',
  'paarden in het verkeer',
  'de opleiding van havenpolitie',
  'een proef met bodycams in de trein',
  'drones boven festivals',
  'de werving van boswachters',
  'een loket voor winkeliers',
  'het vervoer van arrestanten',
]
const PLACES = ['Groningen', 'Twente', 'Zeeland', 'Limburg', 'Flevoland', 'Drenthe']
const MEMBERS = ['Bikker', 'Mutluer', 'Kuik', 'Van Nispen', 'Ellian', 'Michon-Derkzen']

/** An annex of 47 items in our own words, as text taken from Word: moties and toezeggingen, settled and not. */
export function largeAnnex(): File {
  const items = Array.from({ length: 47 }, (_, at) => textOf(at))
  return new File([`[bookmark: _Toc100000001]Sterkte en middelen\n${items.join('\n\n')}\n`], 'bijlage-47.txt')
}

function textOf(at: number): string {
  const subject = `${SUBJECTS[at % SUBJECTS.length]} in ${PLACES[Math.floor(at / SUBJECTS.length)]}`
  const member = MEMBERS[at % MEMBERS.length]
  const day = `${1 + (at % 28)} juli 2025`
  const isMotion = at % 2 === 0
  const asked = isMotion
    ? `De motie van het lid ${member} van ${day} vraagt om een oordeel over ${subject}`
    : `In het commissiedebat politie van ${day} heb ik het lid ${member} toegezegd te kijken naar ${subject}`
  const number = isMotion ? `29628, nr. ${1400 + at}` : `TZ202507, nr. ${100 + at}`
  const kind = isMotion ? 'Motie' : 'Toezegging'
  const end =
    at % 3 === 0
      ? 'Uw Kamer ontvangt de uitkomst eind 2026.'
      : `Hiermee beschouw ik de ${kind.toLowerCase()} als afgedaan.`
  return [
    `[bookmark: _Toc1000${1000 + at}]${kind} inzake ${subject}`,
    `${asked}[footnoteRef:${at + 1}]. De politie heeft dit onderzocht. ${end} [${at + 1}:  Kamerstukken II 2024/25, ${number}] `,
  ].join('\n')
}
