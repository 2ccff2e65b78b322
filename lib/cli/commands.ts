import type { Command } from '@/lib/cli/command'

/** Every command, in the order of the help. What does the work is loaded when it is asked for: `read` needs no database. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    usage: 'BESTAND',
    about: 'Leest een bijlage (DOCX, ODT, PDF, TXT, MD) en print de items als JSON.',
    details: ['Gebruikt geen database en slaat niets op.'],
    alone: true,
    words: 1,
    load: () => import('@/lib/cli/commands/read'),
  },
  {
    name: 'import',
    usage: 'BESTAND',
    about: 'Leest een bijlage in ter beoordeling op het scherm.',
    details: [
      'Er komt nog niets in het register: iemand beoordeelt eerst de kandidaten.',
      'Hetzelfde bestand nog eens: dan blijft de import zoals hij was.',
    ],
    words: 1,
    load: () => import('@/lib/cli/commands/import'),
  },
  {
    name: 'overdue',
    usage: '[--on DAG] [--json]',
    about: 'Toont wat te laat is, het langst te laat eerst.',
    details: ['--on 2026-12-31  alsof het die dag is', '--json           als JSON'],
    options: ['on'],
    flags: ['json'],
    words: 0,
    load: () => import('@/lib/cli/commands/overdue'),
  },
  {
    name: 'annex',
    usage: 'RAPPORT --out BESTAND',
    about: 'Schrijft de bijlage van een halfjaarbericht als Word-document.',
    details: [
      'RAPPORT  2026-1, de volledige naam of het id',
      'Van een verzonden bericht komt de vastgelegde uitgave, byte voor byte.',
    ],
    options: ['out'],
    words: 1,
    load: () => import('@/lib/cli/commands/annex'),
  },
  {
    name: 'user add',
    usage: '--name NAAM --role ROL [...]',
    about: 'Geeft iemand toegang.',
    details: [
      '--name        de naam zoals collega’s die kennen',
      '--role        lezer, behandelaar, coordinator of beheerder',
      '--subject     het kenmerk van de persoon bij de inlogdienst (sub); niet het e-mailadres',
      '--issuer      de inlogdienst (iss); zonder: OIDC_ISSUER',
      '--department  naam of afkorting van de afdeling',
      '--head        hoofd van die afdeling',
      'Op de proefversie maakt dit zonder --subject een voorbeeldaccount.',
    ],
    options: ['name', 'role', 'issuer', 'subject', 'department'],
    flags: ['head'],
    words: 0,
    load: () => import('@/lib/cli/commands/user-add'),
  },
  {
    name: 'user disable',
    usage: 'WIE | --examples',
    about: 'Neemt iemand meteen de toegang af.',
    details: [
      'WIE         naam, kenmerk bij de inlogdienst (sub) of id; --name, --subject en --issuer mogen ook',
      '--examples  alle voorbeeldaccounts, voordat Gestand in productie gaat',
    ],
    options: ['name', 'subject', 'issuer'],
    flags: ['examples'],
    words: 0,
    optionalWord: true,
    load: () => import('@/lib/cli/commands/user-disable'),
  },
  {
    name: 'user list',
    usage: '[--json]',
    about: 'Toont wie toegang heeft, en wanneer die persoon het laatst inlogde.',
    flags: ['json'],
    words: 0,
    load: () => import('@/lib/cli/commands/user-list'),
  },
  {
    name: 'verify',
    usage: '',
    about: 'Controleert of het logboek ongeschonden is.',
    details: ['Bewaar de laatste hash buiten dit systeem; dan ziet u ook of het hele logboek vervangen is.'],
    words: 0,
    load: () => import('@/lib/cli/commands/verify'),
  },
  {
    name: 'backup',
    usage: 'BESTAND',
    about: 'Schrijft een reservekopie van alles in de database.',
    details: [
      'De kopie past op beide soorten database (ingebouwd en PostgreSQL) en is één moment, ook als er gewerkt wordt.',
      'Sessies gaan niet mee. De kopie bevat alles, ook wat vertrouwelijk is: bewaar haar zo.',
    ],
    words: 1,
    load: () => import('@/lib/cli/commands/backup'),
  },
  {
    name: 'restore',
    usage: 'BESTAND',
    about: 'Zet een reservekopie terug en vervangt daarmee alles in de database.',
    details: [
      'Eerst wordt de kopie gecontroleerd (hash, versie, logboek); klopt er iets niet, dan verandert er niets.',
      'Iedereen moet daarna opnieuw inloggen.',
    ],
    words: 1,
    load: () => import('@/lib/cli/commands/restore'),
  },
]

/** The command that was typed, with what follows its name; null when there is none of that name. */
export function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } | null {
  for (const command of COMMANDS) {
    const name = command.name.split(' ')
    if (name.every((word, index) => args[index] === word)) return { command, rest: args.slice(name.length) }
  }
  return null
}
