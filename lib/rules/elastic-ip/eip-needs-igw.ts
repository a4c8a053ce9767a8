import { change, create } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { createElement } from '@/lib/elements/create'
import { usesOf } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasOther } from '@/lib/elements/verbatim'
import { exist } from '../quota'
import { vpcOf } from '../routes'

const lab = [
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
  make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24' }),
  make('instance', 'probe', { in: 'lab-a', imageId: 'ami-0123456789abcdef0' }),
  make('elastic-ip', 'second', { in: 'ireland', instance: 'probe' }),
]

export const eipNeedsIgw = defineRule({
  id: 'eip-needs-igw',
  severity: 'error',
  title: 'An Elastic IP is used in a VPC with an internet gateway',
  why: 'AWS refuses to associate an Elastic IP in a VPC that has no internet gateway attached.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around) {
    // A NAT gateway without a way out is told by natgw-in-public-subnet.
    const user = usesOf(address, around).find((use) => isKind(use.by, 'instance'))?.by
    const vpc = vpcOf(around, user)
    if (!user || !vpc || around.children(vpc.id).some((child) => child.kind === 'internet-gateway')) return
    if (exist(address) || hasOther(around, 'AWS::EC2::VPCGatewayAttachment')) return
    yield {
      field: 'instance',
      message: `${address.name} is given to ${user.name}, but ${vpc.name} has no internet gateway. Attach one.`,
      fix: () => {
        const loose = around.children(vpc.parent).find((one) => one.kind === 'internet-gateway')
        return loose
          ? {
              label: `Attach ${loose.name} to ${vpc.name}`,
              patch: change(loose, { parent: vpc.id, box: undefined }),
            }
          : {
              label: `Attach an internet gateway to ${vpc.name}`,
              patch: create(createElement(around, 'internet-gateway', vpc)),
            }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'The VPC has an internet gateway.',
        design: () => classic(...lab, make('internet-gateway', 'exit', { in: 'lab' })),
      },
    ],
    bad: [{ says: 'The VPC has none.', design: () => classic(...lab) }],
  },
})
