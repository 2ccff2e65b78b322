import { SOON_DAYS } from '@/lib/register/overdue'

/** Every word for the standing of an item: the stored statuses, and what is computed from the term. */
export const STANDINGS = [
  'lopend',
  'deels_afgedaan',
  'afgedaan',
  'vervallen',
  'overgedragen',
  'onbekend',
  'te_laat',
  'binnenkort',
  'zonder_termijn',
  'uitgesteld',
] as const
export type Standing = (typeof STANDINGS)[number]

/** What every word for the standing of an item means: the one list, for the explanations on the screen and the page of help. */
export const STATUS_MEANINGS: Record<Standing, string> = {
  lopend: 'Er is nog iets te doen of te melden aan de Kamer.',
  deels_afgedaan: 'Een deel is gedaan en aan de Kamer gemeld; de rest moet nog.',
  afgedaan: 'Alles is gedaan en aan de Kamer gemeld. Het bewijs staat erbij: een Kamerstuk of een halfjaarbericht.',
  vervallen: 'Dit hoeft niet meer, bijvoorbeeld omdat het is ingetrokken. De reden staat erbij.',
  overgedragen: 'Een ander ministerie geeft het antwoord. Erbij staat welk, en sinds wanneer.',
  onbekend: 'Ingelezen uit een tekst die niet zegt hoe het ermee staat. Iemand moet dat nog beslissen.',
  te_laat: 'De termijn is voorbij en er is nog iets te doen. Gestand rekent dit elke dag uit.',
  binnenkort: `De termijn loopt binnen ${SOON_DAYS} dagen af.`,
  zonder_termijn: 'Er is geen dag genoemd. Dit telt nooit als te laat.',
  uitgesteld: 'De termijn is naar een latere dag verschoven. Zonder brief aan de Kamer heet dat een stil uitstel.',
}
