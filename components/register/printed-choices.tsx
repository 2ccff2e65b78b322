/** On paper the chips are gone: one line says what the list shows. */
export function PrintedChoices({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null
  return <p className="hidden pb-2 text-sm print:block">Gekozen: {labels.join(', ')}.</p>
}
