import { setProps } from '@/lib/design/patch'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'

const WRONG = {
  internal: { field: 'allocation', says: 'an Elastic IP, which needs an internet-facing one' },
  'internet-facing': {
    field: 'privateIPv4Address',
    says: 'a private address of its own choice, which needs an internal one',
  },
} as const

const open = { scheme: 'internet-facing' as const }

export const nlbStaticIp = defineRule({
  id: 'nlb-static-ip',
  severity: 'error',
  title: 'A node has an Elastic IP outside, or a private address inside',
  why: 'A Network Load Balancer keeps one address a zone: an Elastic IP of yours if internet-facing, a private address of your choice if internal. Both are given when the subnet is added.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
  kind: 'network-load-balancer',
  *check(balancer) {
    const scheme = read(balancer, 'scheme')
    if (scheme === undefined || exist(balancer)) return
    const { field, says } = WRONG[scheme]
    const rows = rowsOf(balancer, 'subnetMappings') ?? []
    for (const { at, row } of rows)
      if (row[field] !== undefined)
        yield {
          field: `subnetMappings.${at}.${field}`,
          message: `${balancer.name} is ${scheme}, but subnet ${at + 1} gives it ${says}. Take the address off.`,
          fix: () => ({
            label: 'Take the address off',
            patch: setProps(balancer, { subnetMappings: withRow(rows, at, { [field]: undefined }) }),
          }),
        }
  },
  examples: {
    good: [
      {
        says: 'Private addresses of an internal one.',
        design: () =>
          edgeService(
            edgeBalancer({
              subnetMappings: [
                { subnet: 'private-a', privateIPv4Address: '10.0.1.100' },
                { subnet: 'private-b', privateIPv4Address: '10.0.3.100' },
              ],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'An Elastic IP on an internal one.',
        design: () =>
          edgeService(
            make('elastic-ip', 'fixed', { in: 'ireland' }),
            edgeBalancer({
              subnetMappings: [{ subnet: 'private-a', allocation: 'fixed' }, { subnet: 'private-b' }],
            }),
          ),
      },
      {
        says: 'A private address on an internet-facing one.',
        design: () =>
          edgeService(
            edgeBalancer({
              ...open,
              subnetMappings: [
                { subnet: 'public-a', privateIPv4Address: '10.0.0.100' },
                { subnet: 'public-b' },
              ],
            }),
          ),
      },
    ],
  },
})
