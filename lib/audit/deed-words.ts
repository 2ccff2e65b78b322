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
  abandonImport: 'Import weggelegd',
  addUser: 'Gebruiker toegevoegd',
  changeUser: 'Gebruiker gewijzigd',
  disableUser: 'Gebruiker uitgeschakeld',
  enableUser: 'Gebruiker ingeschakeld',
  changeRecess: 'Reces gewijzigd',
  loadExample: 'Voorbeeldregister geladen',
  restoreBackup: 'Reservekopie teruggezet',
}

/** The action in words; an unknown one is shown as it is stored, never hidden. */
export function deedWords(action: string): string {
  return DEEDS[action] ?? action
}
