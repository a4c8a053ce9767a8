import { change } from '@/lib/design/patch'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from './office-example'

export const vgwOnePerVpc = defineRule({
  id: 'vgw-one-per-vpc',
  severity: 'error',
  title: 'A VPC has one virtual private gateway',
  why: 'AWS attaches one virtual private gateway to a VPC. Several VPN connections and Direct Connect lines may end at it.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  kind: 'vpn-gateway',
  *check(gateway, around) {
    const vpc = around.get(gateway.parent)
    if (vpc?.kind !== 'vpc') return
    const first = around.children(vpc.id).find((child) => child.kind === 'vpn-gateway')
    if (!first || first === gateway || exist(first, gateway)) return
    yield {
      message: `${gateway.name} is attached to ${vpc.name}, which has ${first.name} already. Use that one, or a transit gateway.`,
      fix: () => ({
        label: `Detach ${gateway.name} from ${vpc.name}`,
        patch: change(gateway, { parent: vpc.parent }),
      }),
    }
  },
  examples: {
    good: [{ says: 'One gateway is attached.', design: () => withOffice() }],
    bad: [
      {
        says: 'Two gateways are attached to one VPC.',
        design: () => withOffice(make('vpn-gateway', 'second', { in: 'net' })),
      },
    ],
  },
})
