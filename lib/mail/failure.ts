import { z } from 'zod'

/**
 * What a failure to send means for the message. unreachable: no server, try all of them later; later: this one is asked to
 * wait; refused: this one never; uncertain: the line broke after the text was given, so it may have arrived.
 */
export type MailFailure = { kind: 'unreachable' | 'later' | 'refused' | 'uncertain'; problem: string }

const failure = z.object({
  message: z.string().default(''),
  code: z.string().optional(),
  responseCode: z.number().optional(),
})

/**
 * @param textGiven whether the text of the message may have reached the server
 * @example meaningOf({ responseCode: 550, message: 'no such user' }, false).kind // 'refused'
 */
export function meaningOf(error: unknown, textGiven: boolean): MailFailure {
  const read = failure.safeParse(error)
  const { message, code, responseCode } = read.success ? read.data : failure.parse({})
  const problem = message.replace(/\s+/g, ' ').slice(0, 300)
  if (code === 'EAUTH') return { kind: 'unreachable', problem: `De mailserver weigert de aanmelding: ${problem}` }
  if (responseCode !== undefined) {
    return { kind: responseCode >= 500 ? 'refused' : 'later', problem: `De mailserver antwoordde: ${problem}` }
  }
  if (textGiven) return { kind: 'uncertain', problem: 'De verbinding brak af terwijl de tekst werd verstuurd.' }
  return { kind: 'unreachable', problem: `De mailserver is niet te bereiken: ${problem}` }
}
