/** @type {import('next').NextConfig['headers']} */
const headers = async () => [
  { source: '/:path*', headers: onEveryAnswer },
  { source: '/_next/static/:path*', headers: [{ key: 'Content-Security-Policy', value: forFiles }] },
  { source: '/icon.svg', headers: [{ key: 'Content-Security-Policy', value: forFiles }] },
]

/** quality.md of the brief, 1.3. The policy with a nonce for documents comes from proxy.ts, which sees each request. */
const onEveryAnswer = [
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'fullscreen',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'publickey-credentials-get',
      'screen-wake-lock',
      'usb',
      'xr-spatial-tracking',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
]

/** A script, style or font needs nothing itself; opened as a page it can do nothing. */
const forFiles = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Browsers ask for this one while a page is on its way and has not named its icon yet. */
const rewrites = async () => [{ source: '/favicon.ico', destination: '/icon.svg' }]

/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  rewrites,
  /** The tests have types of their own to check; a start does not wait for them. */
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  devIndicators: false,
  agentRules: false,
  headers,
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'pino', 'pdfjs-dist', '@myriaddreamin/typst-ts-node-compiler'],
  experimental: {
    agentFeedback: false,
    /** An import of 25 MB and its form fields; without this the proxy hands on the first 10 MB of a body as if it were all. */
    proxyClientMaxBodySize: '30mb',
    serverActions: { bodySizeLimit: '30mb' },
  },
}
