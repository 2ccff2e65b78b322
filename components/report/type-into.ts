import type { TextEdit } from '@/lib/report/edit-text'

/** Changes a field as if it were typed, so that the browser can take it back and the form hears of it. */
export function typeInto(field: HTMLTextAreaElement | HTMLInputElement, { from, to, insert, select }: TextEdit): void {
  field.focus()
  field.setSelectionRange(from, to)
  const typed = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert)
  if (!typed) {
    field.setRangeText(insert, from, to, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(...select)
}
