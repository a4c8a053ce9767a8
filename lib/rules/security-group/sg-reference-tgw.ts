import type { Element } from '@/lib/design/element'
import { setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { endsOf } from '@/lib/elements/ends'
import { read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { areFar, foreignRules } from './foreign'
import { onHub } from './hub-example'
import { wordOf } from './traffic'

export const sgReferenceTgw = defineRule({
  id: 'sg-reference-tgw',
  severity: 'warning',
  title: 'A transit gateway passes on which groups a sender is in',
  why: 'Over a transit gateway a rule may name a group only where referencing is on at the gateway and at both attachments, and only inbound.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'security-group',
  *check(group, around) {
    for (const { side, line, named, vpc, home } of foreignRules(group, around)) {
      const hub = hubOf(vpc, home, around)
      if (!hub || areFar(vpc, home, around) || arePeered(vpc, home, around)) continue
      const { gateway, off } = hub
      const field = `${side}.${line.at}.group`
      const rule = `${group.name}: ${wordOf(side)} ${line.at + 1} names ${named.name} in ${home.name}, beyond ${gateway.name}`
      if (side === 'securityGroupEgress')
        yield {
          field,
          message: `${rule}, where only inbound rules may name a group. Use a block of addresses.`,
        }
      else if (off.length > 0)
        yield {
          field,
          message: `${rule}, and security group references are off at ${off.map(({ name }) => name).join(' and ')}. Turn them on, or use a block of addresses.`,
          fix: () => ({
            label: `Turn references on at ${off.map(({ name }) => name).join(' and ')}`,
            patch: squashAll(off.map((one) => setProps(one, { securityGroupReferencingSupport: 'enable' }))),
          }),
        }
    }
  },
  examples: {
    good: [
      {
        says: 'The gateway passes them on.',
        design: () => onHub({ securityGroupReferencingSupport: 'enable' }),
      },
    ],
    bad: [
      { says: 'It does not, as AWS leaves it.', design: () => onHub() },
      {
        says: 'One attachment does not.',
        design: () =>
          onHub(
            { securityGroupReferencingSupport: 'enable' },
            { securityGroupReferencingSupport: 'disable' },
          ),
      },
    ],
  },
})

type Hub = { readonly gateway: ElementOf<'transit-gateway'>; readonly off: readonly Element[] }

/** The one transit gateway that two VPCs have in common, and where references are known to be off. */
function hubOf(one: Element, two: Element, around: Around): Hub | undefined {
  const [here, there] = [one, two].map((vpc) => ofKind(around.children(vpc.id), 'transit-gateway-attachment'))
  const pairs = (here ?? []).flatMap((a) =>
    (there ?? []).flatMap((b) => {
      const gateway = around.get(read(a, 'transitGateway'))
      return isKind(gateway, 'transit-gateway') && read(b, 'transitGateway') === gateway.id
        ? [{ gateway, attachments: [a, b] }]
        : []
    }),
  )
  const [only, ...more] = pairs
  if (!only || more.length > 0) return undefined
  const { gateway, attachments } = only
  // An attachment that says nothing does as its gateway does.
  return {
    gateway,
    off: [
      ...(read(gateway, 'securityGroupReferencingSupport') === 'disable' ? [gateway] : []),
      ...attachments.filter((a) => read(a, 'securityGroupReferencingSupport') === 'disable'),
    ],
  }
}

const arePeered = (one: Element, two: Element, around: Around): boolean =>
  hasOther(around, 'AWS::EC2::VPCPeeringConnection') ||
  around.referrers(one.id).some((peering) => {
    const ends = peering.kind === 'vpc-peering' ? endsOf(peering) : undefined
    return ends !== undefined && ends.includes(two.id)
  })
