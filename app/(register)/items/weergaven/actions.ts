'use server'

import { defineAction } from '@/lib/action'
import { makeFeed, revokeFeed } from '@/lib/register/commands/calendar-feed'
import { followView } from '@/lib/register/commands/follow-view'
import { keepView, removeView, renameView } from '@/lib/register/commands/keep-view'
import { followViewInput, keepViewInput, renameViewInput, viewHandle } from '@/lib/register/view-schema'

export const keepViewAction = defineAction({
  right: 'register.read',
  schema: keepViewInput,
  run: keepView,
  say: ({ name }) => `De weergave “${name}” is bewaard.`,
  goTo: ({ query }) => `/items?${query || 'alles=1'}`,
})
export const renameViewAction = defineAction({
  right: 'register.read',
  schema: renameViewInput,
  run: renameView,
  say: ({ name }) => `De weergave “${name}” is gewijzigd.`,
})
export const removeViewAction = defineAction({
  right: 'register.read',
  schema: viewHandle,
  run: removeView,
  say: ({ name }) => `De weergave “${name}” is weggegooid.`,
})
export const followViewAction = defineAction({
  right: 'register.read',
  schema: followViewInput,
  run: followView,
  say: ({ name }) => `Uw keuze voor “${name}” is bewaard.`,
})
export const makeFeedAction = defineAction({
  right: 'register.read',
  schema: viewHandle,
  run: makeFeed,
  say: 'Het agenda-adres is gemaakt.',
})
export const revokeFeedAction = defineAction({
  right: 'register.read',
  schema: viewHandle,
  run: revokeFeed,
  say: 'Het agenda-adres werkt niet meer.',
})
