'use server'

import { defineAction } from '@/lib/action'
import { retryMail, retryMailInput } from '@/lib/mail/commands/retry-mail'
import { setRecess } from '@/lib/people/change-recess'
import { addUser, changeUser, disableUser, enableUser } from '@/lib/people/commands'
import { addUserInput, changeUserInput, recessInput, userHandle } from '@/lib/people/schema'

export const addUserAction = defineAction({
  right: 'people.manage',
  schema: addUserInput,
  run: addUser,
  say: ({ name }) => `${name} heeft toegang.`,
  goTo: () => '/beheer',
})
export const changeUserAction = defineAction({
  right: 'people.manage',
  schema: changeUserInput,
  run: changeUser,
  say: ({ name }) => `De gegevens van ${name} zijn bewaard.`,
})
export const disableUserAction = defineAction({
  right: 'people.manage',
  schema: userHandle,
  run: disableUser,
  say: ({ name }) => `${name} heeft geen toegang meer.`,
})
export const enableUserAction = defineAction({
  right: 'people.manage',
  schema: userHandle,
  run: enableUser,
  say: ({ name }) => `${name} heeft weer toegang.`,
})
export const setRecessAction = defineAction({
  right: 'calendar.manage',
  schema: recessInput,
  run: setRecess,
  say: 'De dagen van het reces zijn bewaard.',
})
export const retryMailAction = defineAction({
  right: 'people.manage',
  schema: retryMailInput,
  run: retryMail,
  say: ({ to }) => `Het bericht aan ${to} gaat binnen een minuut weg.`,
})
