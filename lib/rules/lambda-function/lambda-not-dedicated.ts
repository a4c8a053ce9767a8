import { read } from '@/lib/elements/read'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { vpcOf } from '../routes'
import { twoZones } from '../two-zones'
import { checkout } from './lambda-example'

export const lambdaNotDedicated = defineRule({
  id: 'lambda-not-dedicated',
  severity: 'error',
  title: 'A function is attached to a VPC of default tenancy',
  why: 'Lambda refuses VPCs with dedicated tenancy. What stands in such a VPC is reached from another one, by a peering.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  kind: 'lambda-function',
  *check(self, around) {
    const vpc = vpcOf(around, listedSubnets(self, around)?.[0])
    if (!vpc || read(vpc, 'instanceTenancy') !== 'dedicated' || exist(self)) return
    yield {
      field: 'subnets',
      message: `${self.name} is attached to ${vpc.name}, whose tenancy is dedicated. Attach it to a peered VPC of default tenancy, or change the tenancy.`,
    }
  },
  examples: {
    good: [{ says: 'Default tenancy.', design: () => twoZones(checkout(['private-a', 'private-b'])) }],
    bad: [
      {
        says: 'Dedicated tenancy.',
        design: () =>
          twoZones(
            make('vpc', 'net', {
              in: 'ireland',
              cidrBlock: '10.0.0.0/16',
              enableDnsSupport: true,
              enableDnsHostnames: true,
              instanceTenancy: 'dedicated',
            }),
            checkout(['private-a', 'private-b']),
          ),
      },
    ],
  },
})
