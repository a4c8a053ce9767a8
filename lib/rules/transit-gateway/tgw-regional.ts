import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { onHub, spoke } from './hub-example'

export const tgwRegional = defineRule({
  id: 'tgw-regional',
  severity: 'error',
  title: 'A transit gateway takes VPCs of its own Region',
  why: 'A transit gateway is a router of one Region. Those of other Regions are reached by a peering of transit gateways.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    const gateway = around.get(read(attachment, 'transitGateway'))
    const vpc = around.get(attachment.parent)
    if (gateway?.kind !== 'transit-gateway' || vpc?.kind !== 'vpc' || exist(attachment)) return
    const [here, there] = [regionCode(vpc, around), regionCode(gateway, around)]
    if (here === undefined || there === undefined || here === there) return
    yield {
      field: 'transitGateway',
      message: `${attachment.name} puts ${vpc.name} of ${here} on ${gateway.name} of ${there}. Use a transit gateway in ${here}, and peer it with ${gateway.name}.`,
    }
  },
  examples: {
    good: [{ says: 'Gateway and VPCs are in Ireland.', design: () => onHub() }],
    bad: [
      {
        says: 'A VPC in Frankfurt on a gateway in Ireland.',
        design: () =>
          onHub(
            make('region', 'frankfurt', { code: 'eu-central-1' }),
            spoke('billing', 2).map((one) => (one.kind === 'vpc' ? { ...one, parent: 'frankfurt' } : one)),
          ),
      },
    ],
  },
})
