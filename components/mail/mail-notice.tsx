import { Notice } from '@/components/ui/notice'

/** Says that mail is off and what to set, or nothing when it is on. */
export function MailNotice({ on }: { on: boolean }) {
  if (on) return null
  return (
    <Notice tone="warn" title="Mail staat uit">
      Gestand verstuurt nu niets. Zet op de server de omgevingsvariabelen <code>SMTP_URL</code> (bijvoorbeeld
      smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587) en <code>MAIL_FROM</code> (bijvoorbeeld Gestand
      &lt;gestand@voorbeeld.nl&gt;) en start Gestand opnieuw.
    </Notice>
  )
}
