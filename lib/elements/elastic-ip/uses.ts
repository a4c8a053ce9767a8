import type { Code } from '@/lib/net/end'
import type { Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { create, setProps, squash } from '@/lib/design/patch'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { ancestor } from '../ancestor'
import { createElement } from '../create'
import type { Around } from '../define'
import { referencesOf } from '../reference'
import { mentioned } from '../verbatim'
import { read, rowsOf } from '../read'

/** What stops a packet for want of a public IPv4 address. */
export const NEEDS_ADDRESS: ReadonlySet<Code> = new Set<Code>([
  'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  'INGRESS_RTB_NO_PUBLIC_IP',
])

/** One use of an Elastic IP: the element that has it, and the field that says so. */
export type Use = { readonly by: Element; readonly field: string }

/** Everything that uses an Elastic IP, the NAT gateways first. */
export function usesOf(address: ElementOf<'elastic-ip'>, around: Around): readonly Use[] {
  const instance = around.get(read(address, 'instance'))
  const given = around.referrers(address.id).flatMap((by) =>
    referencesOf(by).flatMap(({ to, field }) =>
      // A record that answers with the address only names it.
      to === address.id && by.kind !== 'hosted-zone' ? [{ by, field }] : [],
    ),
  )
  return [
    ...given.filter(({ by }) => by.kind === 'nat-gateway'),
    ...given.filter(({ by }) => by.kind !== 'nat-gateway'),
    ...(instance ? [{ by: instance, field: 'instance' }] : []),
    ...(rowsOf(address, 'associations') ?? []).flatMap(({ networkInterface, instance }) => {
      const by = around.get(networkInterface ?? instance)
      return by ? [{ by, field: 'associations' }] : []
    }),
  ]
}

/** The Elastic IPs that an instance has, by itself or on an interface that is attached to it. */
export function addressesOf(instance: Element, around: Around): readonly ElementOf<'elastic-ip'>[] {
  const attached = ofKind(around.referrers(instance.id), 'network-interface')
  const started = isKind(instance, 'instance')
    ? (rowsOf(instance, 'networkInterfaces') ?? []).map(({ networkInterface }) => networkInterface)
    : []
  const carriers = new Set([instance.id, ...attached.map(({ id }) => id), ...started])
  return [...carriers].flatMap((id) => (id === undefined ? [] : ofKind(around.referrers(id), 'elastic-ip')))
}

/** An Elastic IP in the same Region that nothing uses, as far as the design says; the nearest one. */
export function spareAddress(near: Element, around: Around): ElementOf<'elastic-ip'> | undefined {
  const region = ancestor(around, near, 'region')
  const vpc = ancestor(around, near, 'vpc')
  const spare = ofKind(around.all('elastic-ip'), 'elastic-ip').filter(
    (one) =>
      ancestor(around, one, 'region') === region &&
      one.awsId === undefined &&
      one.props.instance === undefined &&
      one.props.associations === undefined &&
      usesOf(one, around).length === 0 &&
      !mentioned(around, one),
  )
  return (
    spare.find((one) => one.parent === near.parent) ??
    spare.find((one) => vpc !== undefined && ancestor(around, one, 'vpc') === vpc) ??
    spare[0]
  )
}

/** A spare Elastic IP, or a new one beside the VPC, given to a NAT gateway or an instance. */
export function giveAddress(to: Element, around: Around): { readonly label: string; readonly patch: Patch } {
  const spare = spareAddress(to, around)
  const made = spare ?? createElement(around, 'elastic-ip', ancestor(around, to, 'region'))
  const given: Patch = isKind(to, 'nat-gateway')
    ? setProps(to, { allocation: made.id })
    : { [made.id]: [spare, { ...made, props: { ...made.props, instance: to.id } }] }
  return spare
    ? { label: `Use ${spare.name}`, patch: given }
    : { label: 'Allocate an Elastic IP', patch: squash(create(made), given) }
}
