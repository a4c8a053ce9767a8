import { failed } from '@/lib/design/result'
import { defineVerb } from './define'

export const policy = defineVerb({
  name: 'policy',
  usage: 'groundplan policy',
  summary: '',
  options: {},
  takes: 0,
  run: async () => failed('pending'),
})
