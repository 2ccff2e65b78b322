const KEPT_AS = 'gestand-sneltoetsen'
const CHANGED = 'gestand-sneltoetsen'

/** Whether single keys work in this browser; they do unless it was told otherwise. Only in the browser. */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'uit'
}

/** Keeps the choice, for this browser. */
export function turnShortcuts(on: boolean): void {
  localStorage.setItem(KEPT_AS, on ? 'aan' : 'uit')
  window.dispatchEvent(new Event(CHANGED))
}

/** Tells of every change, also of one in another tab; answers how to stop. */
export function onShortcutsTurned(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell)
  window.addEventListener('storage', tell)
  return () => {
    window.removeEventListener(CHANGED, tell)
    window.removeEventListener('storage', tell)
  }
}
