/**
 * The subjects of the register: the nine of December 2025 in their order, and two for what June 2022 only lists
 * under "Toezeggingen & moties" and "Aanvullende zaken".
 */
export const THEMES = [
  { key: 'personeel', name: 'Politiepersoneel en -middelen' },
  { key: 'zichtbaarheid', name: 'Zichtbaarheid en benaderbaarheid' },
  { key: 'sterkte', name: 'Sterkteverdeelsystematiek' },
  { key: 'boas', name: 'Boa’s' },
  { key: 'gegevens', name: 'Politiegegevens en cold cases' },
  { key: 'online', name: 'Online criminaliteit' },
  { key: 'zeden', name: 'Zeden en geweld tegen vrouwen' },
  { key: 'samenwerking', name: 'Publiek-private samenwerking' },
  { key: 'iedereen', name: 'Politie voor Iedereen en integriteit' },
  { key: 'techniek', name: 'Technologie en algoritmes' },
  { key: 'overig', name: 'Overig' },
] as const

export type ThemeKey = (typeof THEMES)[number]['key']
