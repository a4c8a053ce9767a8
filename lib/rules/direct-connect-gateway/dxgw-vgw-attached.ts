import { change } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { joined, lab, onGateway } from './gateway-example'

export const dxgwVgwAttached = defineRule({
  id: 'dxgw-vgw-attached',
  severity: 'error',
  title: 'A virtual private gateway is attached to a VPC and has one Direct Connect gateway',
  why: 'AWS associates a virtual private gateway only while it is attached to a VPC, and with one Direct Connect gateway.',
  source:
    'https://docs.aws.amazon.com/directconnect/latest/UserGuide/associate-vgw-with-direct-connect-gateway.html',
  kind: 'direct-connect-association',
  *check(one, around) {
    const gateway = around.get(read(one, 'gateway'))
    if (gateway?.kind !== 'vpn-gateway') return
    const field = 'gateway'
    if (around.get(gateway.parent)?.kind !== 'vpc' && !exist(gateway) && !mentioned(around, gateway))
      yield {
        field,
        message: `${one.name} names ${gateway.name}, which is attached to no VPC. Attach it first.`,
        fix: () => {
          const region = regionCode(gateway, around)
          const [vpc, ...more] = around
            .all('vpc')
            .filter(
              (one) =>
                regionCode(one, around) === region &&
                !around.children(one.id).some(({ kind }) => kind === 'vpn-gateway'),
            )
          return vpc && more.length === 0
            ? { label: `Attach it to ${vpc.name}`, patch: change(gateway, { parent: vpc.id }) }
            : undefined
        },
      }
    const all = ofKind(around.referrers(gateway.id), 'direct-connect-association')
    const earlier = all[0]
    if (!earlier || earlier === one || exist(one, earlier)) return
    const taken = around.get(read(earlier, 'directConnectGateway'))
    yield {
      field,
      message: `${one.name} names ${gateway.name}, which ${earlier.name} associates${taken ? ` with ${taken.name}` : ''} already. A virtual private gateway has one Direct Connect gateway.`,
    }
  },
  examples: {
    good: [{ says: 'The gateway of net is associated once.', design: () => onGateway() }],
    bad: [
      {
        says: 'A gateway that stands in no VPC.',
        design: () =>
          onGateway(...lab(), make('vpn-gateway', 'lab-vgw', { in: 'ireland' }), joined('to-lab', 'lab-vgw')),
      },
      {
        says: 'A gateway on two Direct Connect gateways.',
        design: () =>
          onGateway(
            make('direct-connect-gateway', 'spare', { in: 'ireland' }),
            joined('again', 'vgw', { directConnectGateway: 'spare' }),
          ),
      },
    ],
  },
})
