import { failed } from '@/lib/design/result'
import { defineVerb } from './define'

export const exportTemplates = defineVerb({
  name: 'export',
  usage: 'groundplan export',
  summary: '',
  options: {},
  takes: 0,
  run: async () => failed('pending'),
})
