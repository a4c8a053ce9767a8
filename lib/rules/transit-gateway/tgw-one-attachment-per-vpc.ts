import type { Element } from '@/lib/design/element'
import { remove, setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { referencesOf, renameReferences } from '@/lib/elements/reference'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { onHub } from './hub-example'

type Attachment = ElementOf<'transit-gateway-attachment'>

/** Of one VPC; it cannot be raised. */
const GATEWAYS = 5

export const tgwOneAttachmentPerVpc = defineRule({
  id: 'tgw-one-attachment-per-vpc',
  severity: 'error',
  title: 'A VPC is attached to a transit gateway once',
  why: 'AWS refuses a second attachment of a VPC to the same transit gateway, and attachments to more than five.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    const id = read(attachment, 'transitGateway')
    const vpc = around.get(attachment.parent)
    if (id === undefined || vpc?.kind !== 'vpc') return
    const all = ofKind(around.children(vpc.id), 'transit-gateway-attachment')
    const before = all.slice(0, all.indexOf(attachment))
    const gateway = around.get(id)?.name ?? id
    const twin = before.find((one) => read(one, 'transitGateway') === id)
    if (twin && !exist(attachment, twin))
      yield {
        field: 'transitGateway',
        message: `${attachment.name} attaches ${vpc.name} to ${gateway}, to which ${twin.name} attaches it already. Put all subnets into one attachment.`,
        fix: () => ({
          label: `Put its subnets into ${twin.name}`,
          patch: merge(attachment, twin, around),
        }),
      }
    const others = new Set(before.flatMap((one) => read(one, 'transitGateway') ?? []))
    if (!twin && others.size >= GATEWAYS && !exist(attachment))
      yield {
        field: 'transitGateway',
        message: `${attachment.name} attaches ${vpc.name} to a transit gateway beyond the ${GATEWAYS} that a VPC may have. Peer transit gateways instead.`,
      }
  },
  examples: {
    good: [{ says: 'One attachment for each VPC.', design: () => onHub() }],
    bad: [
      {
        says: 'A second attachment for a second zone.',
        design: () =>
          onHub(
            make('subnet', 'orders-edge-b', {
              in: 'orders',
              cidrBlock: '10.1.255.16/28',
              availabilityZone: 'eu-west-1b',
            }),
            make('transit-gateway-attachment', 'orders-again', {
              in: 'orders',
              transitGateway: 'hub',
              subnets: ['orders-edge-b'],
            }),
          ),
      },
    ],
  },
})

/** The subnets of zones that the other attachment has none in go there, and what names the one names the other. */
function merge(from: Attachment, into: Attachment, around: Around) {
  const zoneOf = (id: unknown) => {
    const subnet = typeof id === 'string' ? around.get(id) : undefined
    return isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
  }
  const had = read(into, 'subnets') ?? []
  const zones = new Set(had.map(zoneOf))
  const more = (read(from, 'subnets') ?? []).filter((id) => !had.includes(id) && !zones.has(zoneOf(id)))
  const renamed = around.referrers(from.id).map((one): [Element, Element] => {
    const named = referencesOf(one).some(({ to }) => to === into.id)
    return [one, renameReferences(one, (id) => (id === from.id ? (named ? undefined : into.id) : id))]
  })
  return squashAll([
    setProps(into, { subnets: [...had, ...more] }),
    ...renamed.map(([before, after]) => ({ [before.id]: [before, after] as const })),
    remove(from),
  ])
}
