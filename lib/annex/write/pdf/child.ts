import { closeSync, readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { done, refused, type Outcome } from '@/lib/outcome'

/**
 * The process that `writePdf` starts: the model as JSON in, one Outcome with the PDF in base64 out on channel 3.
 * The compiler is a native package that may be absent, and holds on to memory: both cost one process and not ours.
 */
const outcome = await printed(await buffer(process.stdin))
const json = Buffer.from(JSON.stringify(outcome))
for (let at = 0; at < json.length;) at += writeSync(3, json, at)
closeSync(3)
process.exit(0)

async function printed(model: Buffer): Promise<Outcome<string>> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null)
  if (!typst) return refused('pdf-missing', 'De PDF-maker is op deze server niet geïnstalleerd.')
  const here = dirname(fileURLToPath(import.meta.url))
  const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')
  const compiler = typst.NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] })
  const source = {
    mainFileContent: readFileSync(join(here, 'annex.typ'), 'utf8'),
    inputs: { data: model.toString('utf8') },
  }
  const compiled = compiler.compile(source)
  const document = compiled.result
  if (!document) return refused('pdf-failed', sentence(compiled.takeError()?.shortDiagnostics))
  try {
    return done(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }).toString('base64'))
  } catch (error) {
    return refused('pdf-failed', sentence([error instanceof Error ? error.message : error]))
  }
}

function sentence(diagnostics: unknown[] | undefined): string {
  return `De PDF kon niet worden gemaakt: ${JSON.stringify(diagnostics ?? []).slice(0, 500)}`
}
