import { failed } from '@/lib/design/result'
import { defineVerb } from './define'

export const read = defineVerb({
  name: 'read',
  usage: 'groundplan read',
  summary: '',
  options: {},
  takes: 0,
  run: async () => failed('pending'),
})
