import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { readAddresses } from '@/lib/net/flow'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'

export const tlsOnpremTargetAsIp = defineRule({
  id: 'tls-onprem-target-as-ip',
  severity: 'error',
  title: 'A target outside AWS is registered by its address',
  why: 'An ip target group takes addresses only; a DNS name cannot be registered, so a load balancer in the data centre needs a fixed address.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'target-group',
  *check(group, around) {
    const lines = rowsOf(group, 'targets') ?? []
    if (read(group, 'targetType') !== 'ip') return
    for (const { at, address } of lines) {
      if (address === undefined || readAddresses(address) || /[{}$]/.test(address)) continue
      const known = addressOf(address, around)
      yield {
        field: `targets.${at}.address`,
        message: `${group.name} registers ${address}, which is no address. Register the fixed address behind the name.`,
        fix: () =>
          known === undefined
            ? undefined
            : {
                label: `Register ${known}`,
                patch: setProps(group, { targets: withRow(lines, at, { address: known }) }),
              },
      }
    }
  },
  examples: {
    good: [{ says: 'The service registers the addresses of its tasks.', design: () => restExample() }],
    bad: [
      {
        says: 'The load balancer of the data centre is registered by its name.',
        design: () =>
          chainExample({
            balancer: { names: ['lb.shop.example'] },
            'on-premises': { targets: [{ address: 'lb.shop.example', port: 443, availabilityZone: 'all' }] },
          }),
      },
    ],
  },
})

/** The address of what is drawn in a site under a name. */
const addressOf = (name: string, around: Around): string | undefined =>
  [
    ...ofKind(around.all('on-premises-load-balancer'), 'on-premises-load-balancer'),
    ...ofKind(around.all('on-premises-host'), 'on-premises-host'),
  ]
    .filter(({ props }) => JSON.stringify(props.names ?? []).includes(JSON.stringify(name)))
    .map(({ props }) => props.address)
    .find((address) => typeof address === 'string')
