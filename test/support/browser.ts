import { chromium, type Browser } from 'playwright-core'
import { findTools } from '@/scripts/tools.mjs'

/** No traffic of its own, so that a request to somebody else is certainly ours. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium, of CHROMIUM_PATH or of this computer. Root cannot use its sandbox. */
export async function openBrowser(): Promise<Browser> {
  const { chromium: executablePath } = await findTools(['chromium'])
  if (!executablePath) throw new Error('Chromium ontbreekt: installeer het, of wijs het aan met CHROMIUM_PATH.')
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS
  return chromium.launch({ executablePath, args })
}
