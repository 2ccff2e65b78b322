'use client'

import { useState, type DragEvent } from 'react'

export type Dragged = { kind: 'theme' | 'section'; id: string }

/** Dragging a theme or a section to a place; only one thing is dragged at a time. */
export function useDrag() {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [over, setOver] = useState<string | null>(null)
  return {
    /** The place that what is dragged hangs over. */
    over,
    /** Of what can be dragged. */
    source: (what: Dragged) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation()
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', what.id)
        setDragged(what)
      },
      onDragEnd: () => {
        setDragged(null)
        setOver(null)
      },
    }),
    /** Of a place: `takes` says what it takes, `drop` what happens then. */
    target: (place: string, takes: (what: Dragged) => boolean, drop: (what: Dragged) => void) => ({
      onDragOver: (event: DragEvent) => {
        if (!dragged || !takes(dragged)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(place)
      },
      onDragLeave: () => setOver(null),
      onDrop: (event: DragEvent) => {
        if (!dragged || !takes(dragged)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(null)
        setDragged(null)
        drop(dragged)
      },
    }),
  }
}
