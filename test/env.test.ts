import { describe, expect, test } from 'vitest'
import { problemsOf, readEnvironment } from '@/lib/env'

const GOOD = {
  DATABASE_URL: 'postgresql://gestand@db.intern/gestand',
  NEXTAUTH_SECRET: 'k7Rz0q+VtXw3nB8mJ5yLpQ2sD9fGhE4uAcT6iO1x',
  NEXTAUTH_URL: 'https://gestand.intern',
  OIDC_ISSUER: 'https://inloggen.intern/realms/ministerie',
  OIDC_CLIENT_ID: 'gestand',
  OIDC_CLIENT_SECRET: 'van-de-inlogdienst',
}

test('a complete production environment has no problems', () => {
  expect(problemsOf(GOOD)).toEqual([])
})

test('GESTAND_MODE=production is as strict as a server for a database', () => {
  expect(
    problemsOf({ ...GOOD, DATABASE_URL: undefined, GESTAND_MODE: 'production', OIDC_CLIENT_ID: undefined }),
  ).toHaveLength(1)
})

describe('production refuses', () => {
  const refused: [string, Record<string, string | undefined>, string][] = [
    ['a missing secret', { NEXTAUTH_SECRET: undefined }, 'NEXTAUTH_SECRET ontbreekt'],
    ['an empty secret', { NEXTAUTH_SECRET: '  ' }, 'NEXTAUTH_SECRET ontbreekt'],
    ['a short secret', { NEXTAUTH_SECRET: 'k7Rz0q+VtXw3nB8mJ5yLpQ2sD9fGhE4' }, 'korter dan 32 tekens'],
    [
      'a secret from a manual',
      { NEXTAUTH_SECRET: 'changeme-changeme-changeme-1234567890' },
      'een voorbeeld of te raden',
    ],
    ['a secret of one letter', { NEXTAUTH_SECRET: 'a'.repeat(64) }, 'een voorbeeld of te raden'],
    ['a missing address', { NEXTAUTH_URL: undefined }, 'NEXTAUTH_URL ontbreekt'],
    ['an address that is none', { NEXTAUTH_URL: 'gestand.intern' }, 'is geen webadres'],
    ['an address of another kind', { NEXTAUTH_URL: 'ftp://gestand.intern' }, 'is geen webadres'],
    ['an http address', { NEXTAUTH_URL: 'http://gestand.intern' }, 'is niet versleuteld'],
    [
      'an http login service',
      { OIDC_ISSUER: 'http://inloggen.intern' },
      'OIDC_ISSUER=http://inloggen.intern is niet versleuteld',
    ],
    ['a missing login service', { OIDC_ISSUER: undefined }, 'OIDC_ISSUER ontbreekt'],
    ['a missing client', { OIDC_CLIENT_ID: undefined }, 'OIDC_CLIENT_ID ontbreekt'],
    ['a missing client secret', { OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET ontbreekt'],
    ['example accounts that are switched on', { GESTAND_DEMO_ACCOUNTS: '1' }, 'GESTAND_DEMO_ACCOUNTS=1 mag niet'],
    ['a mode that does not exist', { GESTAND_MODE: 'prod' }, 'GESTAND_MODE=prod bestaat niet'],
  ]
  test.each(refused)('%s', (_what, change, sentence) => {
    const problems = problemsOf({ ...GOOD, ...change })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(sentence)
  })

  test('example accounts that are enabled in the database', () => {
    expect(problemsOf(GOOD, 6)).toEqual([
      'In de database staan nog 6 voorbeeldaccounts aan. Zet ze uit met: npm run -s gestand -- user disable --examples',
    ])
  })

  test('everything at once, with one sentence each', () => {
    expect(problemsOf({ GESTAND_MODE: 'production' })).toHaveLength(5)
  })
})

test('http is allowed only when somebody says so', () => {
  expect(problemsOf({ ...GOOD, NEXTAUTH_URL: 'http://gestand.intern', GESTAND_ALLOW_HTTP: '1' })).toEqual([])
})

test('the embedded default needs only the secret that npm start makes', () => {
  expect(problemsOf({ NEXTAUTH_SECRET: 'x' }, 6)).toEqual([])
  expect(problemsOf({})).toEqual(['NEXTAUTH_SECRET ontbreekt. Start met npm start: dat maakt er een.'])
})

/** Where the open data of the Kamer are, and whose toezeggingen are ours. */
const KAMER = {
  kamerFeed: 'https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0/Feed?category=Toezegging',
  ministry: 'Justitie en Veiligheid',
}

test('the environment is read with its defaults', () => {
  expect(readEnvironment({ PORT: '4000' })).toEqual({
    production: false,
    secret: '',
    origin: 'http://localhost:4000',
    oidc: null,
    mail: null,
    ...KAMER,
  })
  expect(readEnvironment({ ...GOOD, NEXTAUTH_URL: 'https://gestand.intern/api/auth' })).toEqual({
    production: true,
    secret: GOOD.NEXTAUTH_SECRET,
    origin: 'https://gestand.intern',
    oidc: { issuer: GOOD.OIDC_ISSUER, clientId: 'gestand', clientSecret: 'van-de-inlogdienst' },
    mail: null,
    ...KAMER,
  })
})

test('the open data of the Kamer come from another address, or not at all; what is no address is a mistake', () => {
  expect(readEnvironment({ KAMER_FEED: 'https://spiegel.intern/feed', KAMER_MINISTERIE: 'Financiën' })).toMatchObject({
    kamerFeed: 'https://spiegel.intern/feed',
    ministry: 'Financiën',
  })
  expect(readEnvironment({ KAMER_FEED: 'uit' }).kamerFeed).toBeNull()
  expect(problemsOf({ ...GOOD, KAMER_FEED: 'uit' })).toEqual([])
  expect(problemsOf({ ...GOOD, KAMER_FEED: 'spiegel' })[0]).toContain('is geen webadres')
})

test('mail is on with a server and a sender, off without both, and half of it is a mistake', () => {
  const mail = { SMTP_URL: 'smtp://post.intern:25', MAIL_FROM: 'Gestand <gestand@post.intern>' }
  expect(readEnvironment(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM })
  expect(problemsOf({ ...GOOD, ...mail })).toEqual([])
  expect(problemsOf({ ...GOOD, SMTP_URL: mail.SMTP_URL })[0]).toContain('MAIL_FROM ontbreekt')
  expect(problemsOf({ ...GOOD, MAIL_FROM: mail.MAIL_FROM })[0]).toContain('SMTP_URL ontbreekt')
  expect(problemsOf({ ...GOOD, ...mail, SMTP_URL: 'post.intern' })[0]).toContain('Begin met smtp://')
})
