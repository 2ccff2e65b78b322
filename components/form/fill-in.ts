/** Sets a value behind React's back and then says that it was typed, so that everybody who listens hears it. */
export function fillIn(form: HTMLFormElement | null, name: string, value: string): void {
  const control = form?.elements.namedItem(name)
  const kind = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].find((one) => control instanceof one)
  if (!kind || !(control instanceof HTMLElement)) return
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}
