import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { formatPrefix } from '@/lib/net/prefix'
import { aroundOf } from '../around'
import type { ElementOf } from '../index'
import { spaceOf } from './space'

const LATER = { expression: { Ref: 'Later' } }

const spaceIn = (vpc: object, ...subnets: readonly object[]) => {
  const net = { id: 'net', kind: 'vpc', name: 'net', props: vpc } as ElementOf<'vpc'>
  const elements: readonly Element[] = [
    net,
    ...subnets.map((props, at) => ({
      id: `s${at}`,
      kind: 'subnet',
      name: `s${at}`,
      parent: 'net',
      props: props as Element['props'],
    })),
  ]
  const around = aroundOf({ elements: Object.fromEntries(elements.map((one) => [one.id, one])) })
  const { blocks, open } = spaceOf(net, around)
  return [blocks.map(formatPrefix), open]
}

test.each([
  ['its own block', [{ cidrBlock: '10.0.0.0/16' }, { cidrBlock: '10.0.1.0/24' }], ['10.0.0.0/16'], []],
  [
    'a further one',
    [{ cidrBlock: '10.0.0.0/16', cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }] }],
    ['10.0.0.0/16', '100.64.0.0/16'],
    [],
  ],
  ['those of its subnets', [{ cidrBlock: LATER }, { cidrBlock: '10.0.1.0/24' }], ['10.0.1.0/24'], []],
  ['nothing', [{ cidrBlock: LATER }, { cidrBlock: LATER }], [], [4]],
  [
    'IPv6 of its subnets where AWS gives the block',
    [
      { cidrBlock: '10.0.0.0/16', amazonProvidedIpv6CidrBlock: true },
      { cidrBlock: '10.0.1.0/24', ipv6CidrBlock: '2001:db8:1::/64' },
    ],
    ['10.0.0.0/16', '2001:db8:1::/64'],
    [],
  ],
  [
    'not where a subnet does not say it',
    [
      { cidrBlock: '10.0.0.0/16', amazonProvidedIpv6CidrBlock: true },
      { cidrBlock: '10.0.1.0/24', ipv6CidrBlock: LATER },
    ],
    ['10.0.0.0/16'],
    [6],
  ],
])('a VPC has %s', (_, [vpc, ...subnets], blocks, open) => {
  expect(spaceIn(vpc!, ...subnets)).toEqual([blocks, open])
})
