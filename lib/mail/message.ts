/** A message that is to be written down, to be sent once: `key` says what it is, as "digest:<user>:2026-06-01". */
export type Message = {
  key: string
  userId: string | null
  to: string
  subject: string
  text: string
}

/** How mail leaves the house: the server as "smtp://user:secret@host:587", and who it is from. */
export type MailSettings = { url: string; from: string }
