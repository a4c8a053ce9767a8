import type { Element } from '@/lib/design/element'
import { ask, board, put } from './board'

/** Scenario 1 from outside. */
export const fromClient = ask('203.0.113.7', '198.51.100.10', 'tcp 443')
export const toInternet = (from: string) => ask(from, '203.0.113.7', 'tcp 443')

/** Subnet `a` of scenario 1 with other values. */
export const subnetA = (more: object = {}) =>
  put('subnet', 'a', {
    in: 'net',
    cidrBlock: '10.0.1.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'public',
    ...more,
  })

/** Number, way, action, protocol, port, block. */
export type Entry = readonly [number, 'in' | 'out', 'allow' | 'deny', string, number | undefined, string]
const acl = (...entries: readonly Entry[]) =>
  put('network-acl', 'acl', {
    in: 'net',
    entries: entries.map(([ruleNumber, way, ruleAction, protocol, port, cidr]) => ({
      ruleNumber,
      egress: way === 'out',
      ruleAction,
      protocol,
      cidr,
      ...(port !== undefined && { fromPort: port, toPort: port }),
    })),
  })
/** A design whose subnet `a` has a list of these entries. */
export const behindAcl = (base: readonly Element[], ...entries: readonly Entry[]) =>
  board(base, acl(...entries), subnetA({ networkAcl: 'acl' }))
