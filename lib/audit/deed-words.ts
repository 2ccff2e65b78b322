/** What each action of the log is called on the screen. */
const DEEDS: Record<string, string> = {
  registerItem: 'In het register gezet',
  describeItem: 'Gegevens gewijzigd',
  settleItem: 'Op afgedaan gezet',
  settleItemPartly: 'Op deels afgedaan gezet',
  dropItem: 'Vervallen',
  transferItem: 'Overgedragen',
  keepItemOpen: 'Op lopend gezet',
  reopenItem: 'Heropend',
  moveTerm: 'Termijn gewijzigd',
  assignItem: 'Toegewezen',
  putOnReport: 'Op een halfjaarbericht gezet',
  takeOffReport: 'Van een halfjaarbericht gehaald',
  proposeOutcome: 'Uitkomst voorgesteld',
  applyTreatment: 'Verwerkt bij het verzenden',
  treatedInAnnex: 'Behandeld in een ingelezen bijlage',
  planReport: 'Halfjaarbericht gepland',
  changeReport: 'Halfjaarbericht gewijzigd',
  recordReport: 'Eerder halfjaarbericht vastgelegd',
  sendReport: 'Halfjaarbericht verzonden',
  writeSection: 'Tekst gewijzigd',
  assignSection: 'Onderdeel toegewezen',
  orderSection: 'Onderdeel verplaatst',
  'section.submit': 'Tekst aangeleverd',
  'section.approveDepartment': 'Akkoord van de afdeling',
  'section.approveDirectorate': 'Akkoord van de directie',
  'section.sendBack': 'Tekst teruggestuurd',
  startImport: 'Document ingelezen',
  confirmImport: 'Import bevestigd',
  undoImport: 'Import ongedaan gemaakt',
  abandonImport: 'Import weggelegd',
  addUser: 'Gebruiker toegevoegd',
  changeUser: 'Gebruiker gewijzigd',
  disableUser: 'Gebruiker uitgeschakeld',
  enableUser: 'Gebruiker ingeschakeld',
  changeRecess: 'Reces gewijzigd',
  retryMail: 'Mail opnieuw verstuurd',
  saveScenario: 'Scenario bewaard',
  changeScenario: 'Scenario gewijzigd',
  removeScenario: 'Scenario weggegooid',
  linkScenario: 'Scenario bij een item gezet',
  unlinkScenario: 'Scenario bij een item weggehaald',
  storeDataSet: 'Gegevensset vastgelegd',
  renewSearchWords: 'Zoekwoorden opnieuw gemaakt',
  loadExample: 'Voorbeeldregister geladen',
  restoreBackup: 'Reservekopie teruggezet',
}

/** The action in words; an unknown one is shown as it is stored, never hidden. */
export function deedWords(action: string): string {
  return DEEDS[action] ?? action
}

/** What the fields of a change are called on the screen. */
const FIELDS: Record<string, string> = {
  kind: 'soort',
  title: 'titel',
  obligation: 'tekst',
  chamber: 'Kamer',
  venue: 'debat',
  date: 'datum',
  members: 'Kamerleden',
  references: 'nummers',
  motionState: 'stemming',
  themeId: 'thema',
  restricted: 'afgeschermd',
  report: 'halfjaarbericht',
  rapport: 'halfjaarbericht',
  evidence: 'bewijs',
  settledOn: 'afgedaan op',
  donePart: 'gedane deel',
  endReason: 'reden',
  transferredTo: 'overgedragen aan',
  transferredOn: 'overgedragen op',
  heading: 'kop',
  text: 'tekst',
  stage: 'stand',
  plannedOn: 'verzending gepland',
  sentOn: 'verzonden op',
  state: 'stand',
}

/** A field in words; an unknown one as it is stored. @example fieldWords('title') // 'titel' */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field
}
