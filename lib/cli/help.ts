import type { Command } from '@/lib/cli/command'
import { COMMANDS } from '@/lib/cli/commands'

const CALL = 'npm run -s gestand --'

/** What there is, one line for each command. */
export function helpText(): string {
  const lines = COMMANDS.map((command) => [`${command.name} ${command.usage}`.trim(), command.about] as const)
  const width = Math.max(...lines.map(([usage]) => usage.length))
  return [
    'Gestand op de opdrachtregel, voor beheerders en scripts.',
    '',
    `Gebruik: ${CALL} OPDRACHT ...`,
    '',
    ...lines.map(([usage, about]) => `  ${usage.padEnd(Math.min(width, 44))}  ${about}`),
    '',
    `Meer over één opdracht: ${CALL} OPDRACHT --help`,
    'Het antwoord komt op standaarduitvoer, meldingen op standaardfout. Code 0: gelukt, 1: geweigerd, 2: verkeerd getypt.',
    'Zonder DATABASE_URL is het register dat van deze map (of GESTAND_DATA); een draaiende server mag aanblijven.',
    '',
  ].join('\n')
}

/** How to type one command. */
export function usageText(command: Command): string {
  const usage = `Gebruik: ${CALL} ${`${command.name} ${command.usage}`.trim()}`
  return [usage, '', command.about, ...(command.details ?? []), ''].join('\n')
}
