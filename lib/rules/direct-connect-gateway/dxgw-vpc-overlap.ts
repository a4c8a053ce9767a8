import { isKind, ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix, overlaps } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { exist } from '../exist'
import { renumber, unusedBlock } from '../ranges'
import { vpcOf } from '../routes'
import { joined, lab, onGateway } from './gateway-example'

export const dxgwVpcOverlap = defineRule({
  id: 'dxgw-vpc-overlap',
  severity: 'error',
  title: 'VPCs behind one Direct Connect gateway do not overlap',
  why: 'Your site could not tell them apart. AWS refuses such an association, and refuses a block that would make VPCs overlap later.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html',
  kind: 'direct-connect-gateway',
  *check(gateway, around) {
    const gateways = ofKind(around.referrers(gateway.id), 'direct-connect-association')
      .map((one) => around.get(read(one, 'gateway')))
      .filter((one) => isKind(one, 'vpn-gateway'))
    const vpcs = [...new Set(gateways.flatMap((one) => vpcOf(around, one) ?? []))]
    const held = vpcs.flatMap((vpc) => blocksOf(vpc).map((one) => ({ vpc, ...one })))
    for (const [at, one] of held.entries()) {
      const other = held.slice(0, at).find(({ vpc, block }) => vpc !== one.vpc && overlaps(block, one.block))
      if (!other || exist(gateway, one.vpc, other.vpc)) continue
      yield {
        message: `${gateway.name} joins ${other.vpc.name} (${formatPrefix(other.block)}) and ${one.vpc.name} (${formatPrefix(one.block)}), which overlap. Renumber one of them.`,
        fix: () => {
          const free = exist(one.vpc) ? undefined : unusedBlock(one.block.length, around)
          return (
            free && {
              label: `Use ${formatPrefix(free)} for ${one.vpc.name}`,
              patch: renumber(one.vpc, one, free, around),
            }
          )
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'VPCs of different ranges.',
        design: () => onGateway(...lab(), joined('to-lab', 'lab-vgw')),
      },
    ],
    bad: [
      {
        says: 'Two VPCs of 10.0.0.0/16.',
        design: () => onGateway(...lab('10.0.0.0/16'), joined('to-lab', 'lab-vgw')),
      },
    ],
  },
})
