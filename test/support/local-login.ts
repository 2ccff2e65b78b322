import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { freePort } from '@/scripts/free-port.mjs'

/** A real OpenID Connect provider on this computer, as an organisation's own login. */
export type LocalLogin = {
  issuer: string
  /** Who sits at the keyboard of everybody who comes to sign in from now on. */
  seat: (subject: string) => void
  stop: () => Promise<void>
}

export const CLIENT = { id: 'gestand', secret: 'a secret between the two of them' }

/** Everybody has the same name and e-mail address: only the subject tells people apart. */
const SAME = { name: 'Puck Visser', email: 'p.visser@ministerie.example', email_verified: true }

/** Starts the provider for one client that is sent back to `redirectTo`. */
export async function startLogin(redirectTo: string): Promise<LocalLogin> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  let seated = ''
  const provider = new Provider(issuer, configurationFor(redirectTo))
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (request.url !== '/inlogscherm') return answer(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: seated } })
  })
  server.listen(port, 'localhost')
  await once(server, 'listening')
  return {
    issuer,
    seat: (subject) => {
      seated = subject
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function configurationFor(redirectTo: string): ConstructorParameters<typeof Provider>[1] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectTo] }],
    claims: { openid: ['sub'], profile: ['name', 'email', 'email_verified'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/inlogscherm' },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...SAME }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    ttl: { Grant: 600, Session: 600, Interaction: 600, AccessToken: 600, IdToken: 600 },
  }
}
