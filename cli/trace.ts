import { done, failed } from '@/lib/design/result'
import { traceWithFixes } from '@/lib/trace/fix'
import { answerJson } from './answer-json'
import { answerText } from './answer-text'
import { defineVerb } from './define'
import { openAny } from './open'
import { questionWords, readQuestion } from './question'

/**
 * `trace --json` prints { verdict, codes, blockers: [{ code, element, awsId?, phase, because, fix? }], hops: [{ element, kind, awsId?,
 * because }], warnings }; a blocker, hop or warning says more beside: its field, its packet, the connection it belongs to.
 */
export const traceWay = defineVerb({
  name: 'trace',
  usage:
    'groundplan trace <design or template> --from <element | address | internet> --to <element | address | name | URL> [--protocol tcp|udp|icmp|all|<number>] [--port 443] [--source-port …] [--family 4|6] [--method GET] [--header "Name: value"]… [--token <claims as JSON>] [--tls-everywhere] [--json]',
  summary: 'Says whether one thing reaches another, hop by hop, and everything that is in the way.',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    protocol: { type: 'string' },
    port: { type: 'string' },
    'source-port': { type: 'string' },
    family: { type: 'string' },
    method: { type: 'string' },
    header: { type: 'string', multiple: true },
    token: { type: 'string' },
    'tls-everywhere': { type: 'boolean' },
  },
  takes: 1,
  run: async ([path = ''], asked) => {
    if (asked.from === undefined || asked.to === undefined)
      return failed('Name both ends with --from and --to: an element, an address, or the word internet.')
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const query = readQuestion(design, asked)
    if (!query.ok) return query
    const trace = traceWithFixes(design, query.value)
    return done({
      code: trace.verdict.startsWith('REACHABLE') ? 0 : 1,
      json: answerJson(design, trace),
      text: answerText(design, questionWords(asked), trace),
      notices: problems,
    })
  },
})
