import { create, setProps, squashAll } from '@/lib/design/patch'
import { createElement } from '@/lib/elements/create'
import { within } from '@/lib/elements/ancestor'
import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { lane, onLines } from './line-example'

const abroad = [
  make('region', 'frankfurt', { code: 'eu-central-1' }),
  make('vpc', 'lab', { in: 'frankfurt', cidrBlock: '10.1.0.0/16' }),
  make('vpn-gateway', 'lab-vgw', { in: 'lab' }),
]

export const dxPrivateVifTarget = defineRule({
  id: 'dx-private-vif-target',
  severity: 'error',
  title: 'A private virtual interface leads to a gateway of its Region, or to a Direct Connect gateway',
  why: 'A virtual private gateway takes private interfaces of connections in its own Region only; a Direct Connect gateway takes them from everywhere.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-private-vif.html',
  kind: 'private-virtual-interface',
  *check(vif, around) {
    const gateway = around.get(read(vif, 'gateway'))
    const port = around.get(read(vif, 'connection'))
    if (gateway?.kind === 'transit-gateway')
      yield {
        field: 'gateway',
        message: `${vif.name} is private and cannot lead to ${gateway.name}, a transit gateway. Use a transit virtual interface and a Direct Connect gateway.`,
      }
    if (gateway?.kind !== 'vpn-gateway' || !port || exist(vif, gateway, port)) return
    const [from, to] = [regionCode(port, around), regionCode(gateway, around)]
    if (from === undefined || to === undefined || from === to) return
    yield {
      field: 'gateway',
      message: `${vif.name} runs over ${port.name} in ${from}, but ${gateway.name} is in ${to}. Lead it to a Direct Connect gateway and associate ${gateway.name} with that.`,
      fix: () => {
        const region = within(around, port, 'region')
        const made = createElement(around, 'direct-connect-gateway', region)
        const joined = {
          ...createElement(around, 'direct-connect-association', region),
          props: { directConnectGateway: made.id, gateway: gateway.id },
        }
        return {
          label: `Lead it to ${gateway.name} through a new Direct Connect gateway`,
          patch: squashAll([create(made, joined), setProps(vif, { gateway: made.id })]),
        }
      },
    }
  },
  examples: {
    good: [{ says: 'Lines of Ireland to the gateway of a VPC in Ireland.', design: () => onLines() }],
    bad: [
      {
        says: 'A line of Ireland to the gateway of a VPC in Frankfurt.',
        design: () => onLines(...abroad, lane('lane-b', 'lab-vgw')),
      },
      {
        says: 'A file leads it to a transit gateway.',
        design: () => onLines(make('transit-gateway', 'hub', { in: 'ireland' }), lane('lane-b', 'hub')),
      },
    ],
  },
})
