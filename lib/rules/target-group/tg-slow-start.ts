import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

const LEAST = 30

export const tgSlowStart = defineRule({
  id: 'tg-slow-start',
  severity: 'error',
  title: 'Slow start takes 30 seconds or more, and goes with round robin',
  why: 'Slow start is off at 0, else 30 to 900 seconds. It does not go with least outstanding requests or weighted random.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group) {
    const seconds = read(group, 'slowStart') ?? 0
    if (seconds === 0 || exist(group)) return
    const algorithm = read(group, 'algorithm')
    if (seconds < LEAST)
      yield {
        field: 'slowStart',
        message: `${group.name} has a slow start of ${seconds} s; AWS takes ${LEAST} to 900, or 0 for none. Use ${LEAST}.`,
        fix: () => ({ label: `Use ${LEAST} s`, patch: setProps(group, { slowStart: LEAST }) }),
      }
    if (algorithm !== undefined && algorithm !== 'round_robin')
      yield {
        field: 'slowStart',
        message: `${group.name} has a slow start and chooses by ${algorithm}, which do not go together. Use round_robin, or no slow start.`,
        fix: () => ({ label: 'Turn slow start off', patch: setProps(group, { slowStart: undefined }) }),
      }
  },
  examples: {
    good: [{ says: 'One minute.', design: () => webShop(webServers({ slowStart: 60 })) }],
    bad: [
      { says: 'Ten seconds.', design: () => webShop(webServers({ slowStart: 10 })) },
      {
        says: 'With least outstanding requests.',
        design: () => webShop(webServers({ slowStart: 60, algorithm: 'least_outstanding_requests' })),
      },
    ],
  },
})
