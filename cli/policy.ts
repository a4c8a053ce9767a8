import { leastPolicy } from '@/lib/account/policy'
import { done } from '@/lib/design/result'
import { defineVerb } from './define'

/** `policy --json` prints the same policy; it is JSON either way. */
export const policy = defineVerb({
  name: 'policy',
  usage: 'groundplan policy [--json]',
  summary: 'Prints the least IAM policy that `read` needs; it describes and changes nothing.',
  options: {},
  takes: 0,
  run: async () => {
    const json = leastPolicy()
    return done({ code: 0, json, text: `${JSON.stringify(json, null, 2)}\n` })
  },
})
