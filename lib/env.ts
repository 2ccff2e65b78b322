import { z } from 'zod'
import type { MailSettings } from '@/lib/mail/message'

/** What the environment says, read and given its defaults. Everything else asks here, never `process.env`. */
export type Environment = {
  /** A PostgreSQL server as database, or GESTAND_MODE=production: no example accounts, OpenID Connect, strict start. */
  production: boolean
  /** What sessions are signed with; empty when missing, which `problemsOf` refuses. */
  secret: string
  /** Where people reach Gestand, without a path, as "https://gestand.example.nl". */
  origin: string
  /** The organisation's own login; null without it. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | null
  /** How mail is sent; null when it is off. */
  mail: MailSettings | null
  /** Where the open data of the Tweede Kamer are read; null when that is off. In production they are fetched once a day. */
  kamerFeed: string | null
  /** Whose toezeggingen the register holds, as the Kamer writes the ministry; a part of the name will do. */
  ministry: string
}

/** Atom, category Toezegging. Source: opendata.tweedekamer.nl. */
const KAMER_FEED = 'https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0/Feed?category=Toezegging'

type Variables = Record<string, string | undefined>

/** An empty variable is a missing one, as in an .env file with nothing after the sign. */
const text = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional()

const variablesSchema = z.object({
  DATABASE_URL: text,
  GESTAND_MODE: text,
  GESTAND_ALLOW_HTTP: text,
  GESTAND_DEMO_ACCOUNTS: text,
  NEXTAUTH_SECRET: text,
  NEXTAUTH_URL: text,
  OIDC_ISSUER: text,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  PORT: text,
  SMTP_URL: text,
  MAIL_FROM: text,
  KAMER_FEED: text,
  KAMER_MINISTERIE: text,
})

let known: Environment | undefined

/** The environment of this process, read once. */
export function environment(): Environment {
  known ??= readEnvironment(process.env)
  return known
}

/**
 * The environment that a set of variables describes.
 * @example readEnvironment({ PORT: '4000' }) // { production: false, secret: '', origin: 'http://localhost:4000', oidc: null, mail: null, ... }
 */
export function readEnvironment(variables: Variables): Environment {
  const read = variablesSchema.parse(variables)
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read
  const { SMTP_URL: url, MAIL_FROM: from } = read
  return {
    production: read.DATABASE_URL !== undefined || read.GESTAND_MODE === 'production',
    secret: read.NEXTAUTH_SECRET ?? '',
    origin: originOf(read.NEXTAUTH_URL) ?? `http://localhost:${read.PORT ?? '3000'}`,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    mail: url && from ? { url, from } : null,
    kamerFeed: read.KAMER_FEED === 'uit' ? null : (read.KAMER_FEED ?? KAMER_FEED),
    ministry: read.KAMER_MINISTERIE ?? 'Justitie en Veiligheid',
  }
}

/**
 * Why Gestand may not start like this: Dutch sentences that say what to do, none when it may.
 * @param demoAccounts how many example accounts are enabled in the database
 */
export function problemsOf(variables: Variables, demoAccounts = 0): string[] {
  const read = variablesSchema.parse(variables)
  if (read.GESTAND_MODE && read.GESTAND_MODE !== 'production' && read.GESTAND_MODE !== 'demo') {
    return [`GESTAND_MODE=${read.GESTAND_MODE} bestaat niet. Kies production of demo.`]
  }
  const { production, kamerFeed } = readEnvironment(variables)
  const outside = [...mailProblems(read.SMTP_URL, read.MAIL_FROM), ...feedProblems(kamerFeed)]
  if (!production) {
    const secret = read.NEXTAUTH_SECRET ? [] : ['NEXTAUTH_SECRET ontbreekt. Start met npm start: dat maakt er een.']
    return [...secret, ...outside]
  }
  const issuer = read.OIDC_ISSUER
  return [
    secretProblem(read.NEXTAUTH_SECRET),
    addressProblem(
      'NEXTAUTH_URL',
      'het adres waarop Gestand te bereiken is',
      read.NEXTAUTH_URL,
      read.GESTAND_ALLOW_HTTP,
    ),
    addressProblem('OIDC_ISSUER', 'het adres van de inlogdienst van de organisatie', issuer, read.GESTAND_ALLOW_HTTP),
    read.OIDC_CLIENT_ID ? null : 'OIDC_CLIENT_ID ontbreekt. Vraag het aan de beheerder van de inlogdienst.',
    read.OIDC_CLIENT_SECRET ? null : 'OIDC_CLIENT_SECRET ontbreekt. Vraag het aan de beheerder van de inlogdienst.',
    read.GESTAND_DEMO_ACCOUNTS === '1' ? 'GESTAND_DEMO_ACCOUNTS=1 mag niet in productie. Haal het weg.' : null,
    demoAccounts > 0
      ? `In de database staan nog ${demoAccounts} voorbeeldaccounts aan. Zet ze uit met: npm run -s gestand -- user disable --examples`
      : null,
    ...outside,
  ].filter((problem) => problem !== null)
}

/** Sooner or later somebody copies these from a manual. */
const PLACEHOLDERS = [
  'changeme',
  'change-me',
  'change_me',
  'secret',
  'geheim',
  'password',
  'wachtwoord',
  'example',
  'voorbeeld',
  'placeholder',
]
const SHORTEST_SECRET = 32
const FEWEST_CHARACTERS = 10

function secretProblem(secret: string | undefined): string | null {
  const advice = 'Maak een goed geheim met: openssl rand -base64 48'
  if (!secret) return `NEXTAUTH_SECRET ontbreekt. ${advice}`
  if (Buffer.byteLength(secret) < SHORTEST_SECRET)
    return `NEXTAUTH_SECRET is korter dan ${SHORTEST_SECRET} tekens. ${advice}`
  const plain = secret.toLowerCase()
  const guessable = PLACEHOLDERS.some((word) => plain.includes(word)) || new Set(secret).size < FEWEST_CHARACTERS
  return guessable ? `NEXTAUTH_SECRET is een voorbeeld of te raden. ${advice}` : null
}

/** Without both, mail is off, which is fine; with one of them somebody meant to have it. */
function mailProblems(url: string | undefined, from: string | undefined): string[] {
  if (!url && !from) return []
  return [
    url ? null : 'SMTP_URL ontbreekt: de mailserver, bijvoorbeeld smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587.',
    url && !/^smtps?:\/\/[^/\s]+/.test(url)
      ? 'SMTP_URL is geen adres van een mailserver. Begin met smtp:// of smtps://.'
      : null,
    from ? null : 'MAIL_FROM ontbreekt: de afzender, bijvoorbeeld Gestand <gestand@voorbeeld.nl>.',
    from && !from.includes('@') ? `MAIL_FROM=${from} is geen mailadres.` : null,
  ].filter((problem) => problem !== null)
}

function feedProblems(address: string | null): string[] {
  if (address === null || originOf(address)) return []
  return [
    `KAMER_FEED=${address} is geen webadres. Geef het adres van de open data van de Kamer, of zet KAMER_FEED=uit.`,
  ]
}

function addressProblem(
  name: string,
  meaning: string,
  address: string | undefined,
  allowHttp: string | undefined,
): string | null {
  if (!address) return `${name} ontbreekt: ${meaning}, bijvoorbeeld https://gestand.voorbeeld.nl.`
  const origin = originOf(address)
  if (!origin) return `${name}=${address} is geen webadres. Geef ${meaning}, met https://.`
  if (origin.startsWith('https:') || allowHttp === '1') return null
  return `${name}=${address} is niet versleuteld. Gebruik https, of zet GESTAND_ALLOW_HTTP=1 als dat op dit netwerk echt niet kan.`
}

function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null
}
