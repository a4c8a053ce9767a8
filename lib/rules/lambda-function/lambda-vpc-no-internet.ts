import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { zoneOf } from '@/lib/elements/subnet/standing'
import type { Fix, Reach } from '../define'
import { defineRule } from '../define'
import { twoZones } from '../two-zones'
import { mayGoBySix, wayOut } from '../way-out'
import { checkout } from './lambda-example'

type Subnet = ElementOf<'subnet'>

export const lambdaVpcNoInternet = defineRule({
  id: 'lambda-vpc-no-internet',
  severity: 'warning',
  title: 'A function in a VPC stands in private subnets',
  why: 'A function has no public address in a VPC, so the internet gateway of a public subnet carries nothing for it. The internet is reached from private subnets by a NAT gateway.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html',
  kind: 'lambda-function',
  *check(self, around, reach) {
    const subnets = listedSubnets(self, around)
    const open = subnets?.filter((subnet) => wayOut(subnet, 4, around, reach) === 'open')
    if (!subnets || !open || open.length === 0) return
    if (
      read(self, 'ipv6AllowedForDualStack') !== false &&
      open.some((subnet) => mayGoBySix(subnet, around, reach))
    )
      return
    yield {
      field: 'subnets',
      message: `${self.name} has no public address, so that it does not reach the internet from ${open.map(({ name }) => name).join(', ')}. Attach it to private subnets with a NAT gateway.`,
      fix: () => moved(self, subnets, open, around, reach),
    }
  },
  examples: {
    good: [
      {
        says: 'Private subnets with NAT gateways.',
        design: () => twoZones(checkout(['private-a', 'private-b'])),
      },
    ],
    bad: [{ says: 'Public subnets.', design: () => twoZones(checkout(['public-a', 'public-b'])) }],
  },
})

/** To private subnets of the same zones, where there are such. */
function moved(
  self: ElementOf<'lambda-function'>,
  subnets: readonly Subnet[],
  open: readonly Subnet[],
  around: Around,
  reach: Reach,
): Fix | undefined {
  const better = subnets.map((subnet) =>
    open.includes(subnet) ? privateTwin(subnet, around, reach) : subnet,
  )
  if (!better.every((one) => one !== undefined)) return undefined
  const chosen = [...new Set(better)]
  return {
    label: `Attach it to ${chosen.map(({ name }) => name).join(', ')}`,
    patch: setProps(self, { subnets: chosen.map(({ id }) => id) }),
  }
}

const privateTwin = (subnet: Subnet, around: Around, reach: Reach): Subnet | undefined =>
  ofKind(around.children(subnet.parent), 'subnet').find(
    (one) => zoneOf(one) === zoneOf(subnet) && wayOut(one, 4, around, reach) === 'hidden',
  )
