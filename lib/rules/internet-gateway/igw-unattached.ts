import { change } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned } from '@/lib/elements/verbatim'

const lab = make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })

export const igwUnattached = defineRule({
  id: 'igw-unattached',
  severity: 'warning',
  title: 'An internet gateway is attached to a VPC',
  why: 'An internet gateway does nothing until it is attached to a VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'internet-gateway',
  *check(gateway, around) {
    const place = around.get(gateway.parent)
    if (place?.kind === 'vpc' || mentioned(around, gateway, 'AWS::EC2::VPCGatewayAttachment')) return
    yield {
      message: `${gateway.name} is attached to no VPC and does nothing. Move it into a VPC, or remove it.`,
      fix: () => {
        const free = around
          .children(place?.id)
          .filter((one) => one.kind === 'vpc')
          .filter((vpc) => !around.children(vpc.id).some((child) => child.kind === 'internet-gateway'))
        const [vpc] = free
        return free.length === 1 && vpc
          ? { label: `Attach it to ${vpc.name}`, patch: change(gateway, { parent: vpc.id, box: undefined }) }
          : undefined
      },
    }
  },
  examples: {
    good: [
      {
        says: 'It is attached.',
        design: () => classic(lab, make('internet-gateway', 'exit', { in: 'lab' })),
      },
    ],
    bad: [
      {
        says: 'It lies in the Region.',
        design: () => classic(lab, make('internet-gateway', 'exit', { in: 'ireland' })),
      },
    ],
  },
})
