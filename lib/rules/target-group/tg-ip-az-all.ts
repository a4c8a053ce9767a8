import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { isOpen, read, rowsOf, withRow } from '@/lib/elements/read'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { holds, parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

export const tgIpAzAll = defineRule({
  id: 'tg-ip-az-all',
  severity: 'error',
  title: 'An address outside the VPC is registered for all zones',
  why: 'AWS finds the zone of an address in the VPC by itself; of any other it has to be told. Instances and load balancers have none.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html',
  kind: 'target-group',
  *check(group, around) {
    const vpc = ancestor(around, group, 'vpc')
    const ranges = isKind(vpc, 'vpc') ? rangesOf(vpc) : undefined
    const rows = rowsOf(group, 'targets') ?? []
    for (const { at, address, target, row } of rows) {
      if (exist(group)) return
      const field = `targets.${at}.availabilityZone`
      const zone = row.availabilityZone
      const say = (availabilityZone: string | undefined, label: string) => () => ({
        label,
        patch: setProps(group, { targets: withRow(rows, at, { availabilityZone }) }),
      })
      if (address !== undefined) {
        const foreign =
          vpc && ranges && parseAddress(address) && !ranges.some((range) => holds(range, address))
        if (!foreign || zone !== undefined || read(group, 'targetType') !== 'ip') continue
        yield {
          field,
          message: `${group.name}: ${address} is outside ${vpc.name}, so its zone must be given. Register it for all zones.`,
          fix: say('all', 'Register it for all zones'),
        }
      } else if (zone !== undefined && !isOpen(zone) && hasNoZone(around.get(target)?.kind))
        yield {
          field,
          message: `${group.name}: ${around.get(target)?.name} is registered with a zone, which only addresses have. Take the zone off.`,
          fix: say(undefined, 'Take the zone off'),
        }
    }
  },
  examples: {
    good: [{ says: 'Instances have no zone.', design: () => webShop() }],
    bad: [
      {
        says: 'A host on premises without a zone.',
        design: () => webShop(webServers({ targetType: 'ip', targets: [{ address: '192.168.10.20' }] })),
      },
      {
        says: 'An instance with a zone.',
        design: () =>
          webShop(
            webServers({
              targets: [{ target: 'server-a', availabilityZone: 'all' }, { target: 'server-b' }],
            }),
          ),
      },
    ],
  },
})

const hasNoZone = (kind: string | undefined): boolean =>
  kind === 'instance' || kind === 'application-load-balancer'
