/** The part of oidc-provider that the local login of the tests uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

  class Grant {
    constructor(of: { clientId: string; accountId: string })
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  type Context = {
    oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } }
  }

  type Configuration = {
    clients: { client_id: string; client_secret: string; redirect_uris: string[] }[]
    claims: Record<string, string[]>
    jwks: { keys: object[] }
    cookies: { keys: string[] }
    features: { devInteractions: { enabled: boolean } }
    interactions: { url: () => string }
    conformIdTokenClaims: boolean
    findAccount: (context: Context, id: string) => { accountId: string; claims: () => { sub: string } & object }
    loadExistingGrant: (context: Context) => Promise<Grant>
    ttl: Record<string, number>
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration)
    readonly Grant: typeof Grant
    callback(): RequestListener
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
    ): Promise<void>
  }
}
