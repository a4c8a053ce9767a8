import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { ALB, NLB, alb, appGroup, nlb, pool, tcp, toAlb } from './balancing'
import { ask, board, group, put } from './board'
import { fixesOf } from './told'

describe('fixes', () => {
  test.each<readonly [string, Design, Query, string]>([
    [
      'a listener',
      board(ALB, group('alb-sg', 'net', [80, 443])),
      ask('203.0.113.7', 'alb', 'tcp 80'),
      'Add a listener on port 80 to alb: REACHABLE',
    ],
    [
      'a subnet in the zone',
      board(ALB, alb({ subnets: ['a'] }), pool({ targets: [{ target: 'two' }] })),
      toAlb,
      'Let alb reach into c (ap-northeast-1c): REACHABLE',
    ],
    [
      'cross-zone balancing',
      board(
        NLB,
        nlb({
          scheme: 'internal',
          subnetMappings: [{ subnet: 'a', privateIPv4Address: '10.0.1.50' }, { subnet: 'c' }],
        }),
        tcp({ targets: [{ target: 'two' }] }),
      ),
      ask('web', '10.0.1.50', 'tcp 443'),
      'Turn cross-zone balancing of nlb on: REACHABLE',
    ],
    [
      'the address of the balancer',
      board(NLB, nlb({ scheme: 'internal' }), tcp({ targets: [{ target: 'one' }] })),
      ask('one', 'nlb', 'tcp 443'),
      'Turn client IP preservation of pool off: REACHABLE_WITH_WARNINGS',
    ],
    ['a protocol that fits', board(ALB, pool({ protocol: 'TCP' })), toAlb, 'Let pool speak HTTP: REACHABLE'],
    ['a registration', board(ALB, pool({ targets: undefined })), toAlb, 'Register one with pool: REACHABLE'],
    [
      'a rule for the group of the balancer',
      board(ALB, appGroup(80)),
      toAlb,
      'Allow tcp 8080 from members of alb-sg in app-sg: REACHABLE',
    ],
    [
      'a permission',
      board(
        ALB,
        put('target-group', 'pool', { in: 'net', targetType: 'lambda', targets: [{ target: 'fn' }] }),
        put('lambda-function', 'fn', { in: 'tokyo' }),
      ),
      toAlb,
      'Permit load balancers to invoke fn: REACHABLE',
    ],
  ])('%s', (_, design, query, label) => {
    expect(fixesOf(design, query)).toContain(label)
  })
})
