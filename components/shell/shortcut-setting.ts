const KEPT_AS = 'gestand-sneltoetsen'

/** Whether single keys work in this browser; they do unless it was told otherwise. Only in the browser. */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'uit'
}

/** Keeps the choice, for this browser. */
export function turnShortcuts(on: boolean): void {
  localStorage.setItem(KEPT_AS, on ? 'aan' : 'uit')
}
