'use server'

import { z } from 'zod'
import { defineAction } from '@/lib/action'
import { leave } from '@/lib/auth/leave'

export const signOutAction = defineAction({
  right: 'register.read',
  schema: z.object({ uit: z.literal('1') }),
  run: leave,
  say: 'U bent uitgelogd.',
  goTo: () => '/aanmelden',
})
