import { setProps } from '@/lib/design/patch'
import { ancestor } from '@/lib/elements/ancestor'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webServers, webShop } from '../load-balancer/balanced-example'

export const tgInstanceInVpc = defineRule({
  id: 'tg-instance-in-vpc',
  severity: 'error',
  title: 'Instances are registered in a group of their own VPC',
  why: 'A target group of instances holds those of its VPC; instances of a peered VPC are registered by address.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html',
  kind: 'target-group',
  *check(group, around) {
    const vpc = ancestor(around, group, 'vpc')
    const type = read(group, 'targetType')
    const rows = rowsOf(group, 'targets') ?? []
    for (const { at, target } of rows) {
      const element = around.get(target)
      if (element?.kind !== 'instance' || exist(group)) continue
      const field = `targets.${at}.target`
      if (type === 'ip' || type === 'alb' || type === 'lambda') {
        yield {
          field,
          message: `${group.name} is a group of type ${type}, and ${element.name} is an instance. Register it in a group of instances${type === 'ip' ? ', or by its address' : ''}.`,
        }
        continue
      }
      const home = ancestor(around, element, 'vpc')
      if (!vpc || !home || home === vpc) continue
      const address = element.props.privateIpAddress
      yield {
        field,
        message: `${group.name} is in ${vpc.name}, but its target ${element.name} is in ${home.name}. Use a group of addresses (ip), and register it by its address.`,
        fix: () =>
          rows.length === 1 && typeof address === 'string'
            ? {
                label: `Register ${address}`,
                patch: setProps(group, {
                  targetType: 'ip',
                  targets: withRow(rows, at, { target: undefined, address, availabilityZone: 'all' }),
                }),
              }
            : undefined,
      }
    }
  },
  examples: {
    good: [{ says: 'All instances are in net.', design: () => webShop() }],
    bad: [
      {
        says: 'An instance of another VPC.',
        design: () =>
          webShop(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24' }),
            make('instance', 'probe', {
              in: 'lab-a',
              imageId: 'ami-0123456789abcdef0',
              privateIpAddress: '10.1.0.10',
            }),
            webServers({ targets: [{ target: 'probe' }] }),
          ),
      },
      {
        says: 'An instance in a group of addresses.',
        design: () => webShop(webServers({ targetType: 'ip' })),
      },
    ],
  },
})
