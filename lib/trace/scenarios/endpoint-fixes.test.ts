import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { ISOLATED, face, gate, open, queue, toS3, toSqs } from './isolated'
import { ask, board, group } from './board'
import { fixesOf } from './told'

describe('fixes', () => {
  test.each<readonly [string, Design, Query, string]>([
    ['a gateway endpoint', board(ISOLATED), toS3, 'Add a gateway endpoint for s3 to net: REACHABLE'],
    [
      'the table of one that is there',
      board(ISOLATED, gate({ routeTables: ['public'] })),
      toS3,
      'Reach gate from inner: REACHABLE',
    ],
    ['an interface endpoint', board(ISOLATED), toSqs, 'Add an interface endpoint for sqs to net: REACHABLE'],
    [
      'an interface endpoint for a queue',
      board(ISOLATED, queue),
      ask('app', 'jobs', 'tcp 443'),
      'Add an interface endpoint for sqs to net: REACHABLE',
    ],
    [
      'private DNS',
      board(ISOLATED, face({ privateDnsEnabled: false }), open),
      toSqs,
      'Turn private DNS of face on: REACHABLE',
    ],
    [
      'its group',
      board(ISOLATED, face(), group('face-sg', 'net')),
      toSqs,
      'Allow tcp 443 from members of app-sg in face-sg: REACHABLE',
    ],
  ])('%s', (_, design, query, label) => {
    expect(fixesOf(design, query)).toContain(label)
  })
})
