import { expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { formatPrefix } from '@/lib/net/prefix'
import { trace } from '@/lib/trace/trace'
import { make } from '../example'
import { peered, vpcWith } from './peering-example'
import { straysOf } from './stray'

const inward = (...destinations: readonly string[]) =>
  make('route-table', 'inward', {
    in: 'net',
    routes: destinations.map((destination) => ({ destination, target: 'to-data' })),
  })

const hub = [
  ...vpcWith('third', '10.2.0.0/16'),
  make('transit-gateway', 'hub', { in: 'ireland' }),
  ...['data', 'third'].map((vpc) =>
    make('transit-gateway-attachment', `${vpc}-hub`, { in: vpc, transitGateway: 'hub' }),
  ),
]

const strays = (...elements: readonly Element[]) => {
  const design = peered(...elements)
  const around = aroundOf(design)
  const table = around.get('inward')
  return isKind(table, 'route-table')
    ? straysOf(table, around, (query) => trace(design, query)).map(
        ({ destination, wanted }) =>
          `${formatPrefix(destination)} ${typeof wanted === 'string' ? wanted : wanted.name}`,
      )
    : []
}

it.each<readonly [string, readonly Element[], readonly string[]]>([
  ['nothing where the far VPC has the range', [inward('10.1.0.0/16', '10.1.0.0/24')], []],
  ['nothing where a wider range holds that of the far VPC', [inward('10.0.0.0/8')], []],
  ['the internet', [inward('0.0.0.0/0')], ['0.0.0.0/0 internet']],
  ['a range that nobody has', [inward('10.9.0.0/16', '10.1.0.0/16')], ['10.9.0.0/16 nothing']],
  ['a VPC behind a transit gateway of the far VPC', [inward('10.2.0.0/16'), ...hub], ['10.2.0.0/16 third']],
  [
    'nothing where not all ranges of the far VPC are known',
    [
      inward('10.9.0.0/16'),
      make('vpc', 'data', {
        in: 'ireland',
        cidrBlock: '10.1.0.0/16',
        cidrBlocks: [{ cidrBlock: { expression: { Ref: 'More' } } }],
      }),
    ],
    [],
  ],
  [
    'nothing where the far VPC is not drawn',
    [
      inward('10.9.0.0/16'),
      make('vpc-peering', 'to-data', { in: 'ireland', vpc: 'net', peerVpc: 'vpc-0f99' }),
    ],
    [],
  ],
  [
    'nothing where no subnet uses the table',
    [
      inward('10.9.0.0/16'),
      make('subnet', 'private-a', { in: 'net', cidrBlock: '10.0.1.0/24', routeTable: 'outward' }),
    ],
    [],
  ],
])('a stray route leads to %s', (_what, elements, expected) => {
  expect(strays(...elements)).toEqual(expected)
})
