import { createHash } from 'node:crypto'
import { inspectTemplate } from '@/lib/annex/write/house-style/inspect'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import type { AddTemplateInput, ChooseTemplateInput } from '@/lib/report/schema'

type Kept = { id: string; fileName: string }

/** Keeps a house style after its check; the first one becomes the standard. What is wrong with it comes back in words. */
export async function addTemplate(actor: Actor, { bestand }: AddTemplateInput): Promise<Outcome<Kept>> {
  const uploadedById = actor.id
  if (!may(actor, 'report.plan') || uploadedById === null) return notAllowed()
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const inspected = await inspectTemplate(bytes)
  if (!inspected.ok) return refused(inspected.code, inspected.message, { bestand: inspected.message })
  const errors = inspected.value.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    const told = errors.map(({ code, message }) => `${code} ${message}`).join(' ')
    return refused('template', 'Dit sjabloon is nog niet te gebruiken.', { bestand: told })
  }
  const fileName = bestand.name
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return inTransaction(async (tx) => {
    const known = await tx.template.findUnique({ where: { sha256 }, select: { fileName: true } })
    if (known) return refused('known', `Dit sjabloon staat er al, als “${known.fileName}”.`)
    const standard = (await tx.template.count({ where: { standard: true } })) === 0
    const template = await tx.template.create({ data: { fileName, bytes, sha256, standard, uploadedById } })
    await logEvent(tx, actor, {
      action: 'addTemplate',
      objectType: 'template',
      objectId: template.id,
      label: fileName,
      after: { sha256, standaard: standard },
    })
    return done({ id: template.id, fileName })
  })
}

/** Makes a house style the one that holds for every report without a choice of its own. */
export async function chooseTemplate(actor: Actor, { id }: ChooseTemplateInput): Promise<Outcome<Kept>> {
  if (!may(actor, 'report.plan')) return notAllowed()
  return inTransaction(async (tx) => {
    const template = await tx.template.findUnique({ where: { id }, select: { id: true, fileName: true } })
    if (!template) return refused('not-found', 'Dit sjabloon bestaat niet (meer).')
    await tx.template.updateMany({ where: { standard: true }, data: { standard: false } })
    await tx.template.update({ where: { id }, data: { standard: true } })
    await logEvent(tx, actor, {
      action: 'chooseTemplate',
      objectType: 'template',
      objectId: id,
      label: template.fileName,
      after: { standaard: true },
    })
    return done(template)
  })
}
