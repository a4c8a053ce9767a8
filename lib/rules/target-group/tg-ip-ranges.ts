import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { read, rowsOf } from '@/lib/elements/read'
import { holds, parseAddress, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

const TAKEN = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16'].map((text) =>
  parsePrefix(text)!,
)

const inside = (address: string, props: ElementOf<'target-group'>['props'] = {}) =>
  webServers({ targetType: 'ip', targets: [{ address }], ...props })

export const tgIpRanges = defineRule({
  id: 'tg-ip-ranges',
  severity: 'error',
  title: 'A target is registered by a private address',
  why: 'Addresses of targets are of the VPC, or of 10.0.0.0/8, 100.64.0.0/10, 172.16.0.0/12 or 192.168.0.0/16. Public ones are refused.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'target-group',
  *check(group, around) {
    const vpc = ancestor(around, group, 'vpc')
    const ranges = isKind(vpc, 'vpc') ? rangesOf(vpc) : undefined
    for (const { at, address } of rowsOf(group, 'targets') ?? []) {
      if (address === undefined || exist(group)) continue
      const parsed = parseAddress(address)
      if (
        parsed?.family === 4 &&
        ranges &&
        read(group, 'targetType') === 'ip' &&
        ![...TAKEN, ...ranges].some((range) => holds(range, address))
      )
        yield {
          field: `targets.${at}.address`,
          message: `${group.name}: ${address} is a public address, which no target may have. Register the private address of the host.`,
        }
    }
  },
  examples: {
    good: [
      {
        says: 'Addresses of the VPC.',
        design: () =>
          webShop(
            webServers({ targetType: 'ip', targets: [{ address: '10.0.1.20' }, { address: '10.0.3.20' }] }),
          ),
      },
    ],
    bad: [{ says: 'A public address.', design: () => webShop(inside('203.0.113.10')) }],
  },
})
