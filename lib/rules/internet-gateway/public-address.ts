import { known } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { interfacesOf } from '@/lib/elements/instance/interfaces'
import { isOpen, read, rowsOf } from '@/lib/elements/read'

type Instance = ElementOf<'instance'>
type Group = ElementOf<'security-group'>

/** Is it certain that an instance gets no public IPv4 address, by an Elastic IP, at launch or of its subnet? */
export function hasNoPublicAddress(instance: Instance, around: Around): boolean {
  const { launchTemplate, associatePublicIpAddress, networkInterfaces } = instance.props
  if (associatePublicIpAddress === true || isOpen(associatePublicIpAddress)) return false
  if (networkInterfaces !== undefined) return false
  const template = launchTemplate === undefined ? undefined : around.get(read(instance, 'launchTemplate'))
  if (launchTemplate !== undefined && !isKind(template, 'launch-template')) return false
  if (isOpen(around.get(instance.parent)?.props.mapPublicIpOnLaunch)) return false
  const [own] = interfacesOf(instance, around)
  return own !== undefined && own.addresses[4] !== undefined && (own.publics ?? []).length === 0
}

const ANYBODY = ['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1']

/** The first inbound rule of an instance's groups that admits anybody over IPv4. */
export function doorFor(instance: Instance, around: Around) {
  const groups = known(instance.props.securityGroups)
  for (const id of Array.isArray(groups) ? groups : []) {
    const group = around.get(typeof id === 'string' ? id : undefined)
    const row = isKind(group, 'security-group') ? openRow(group) : undefined
    if (row) return row
  }
  return undefined
}

const openRow = (group: Group) =>
  rowsOf(group, 'securityGroupIngress')?.find(({ cidr }) => ANYBODY.includes(cidr ?? ''))

const FRONTS = new Set(['target-group', 'classic-load-balancer', 'on-premises-load-balancer'])

/** Is an instance to be met from the internet by itself: a group of it admits anybody, and no load balancer stands before it? */
export const isMeantForInternet = (instance: Instance, around: Around): boolean =>
  doorFor(instance, around) !== undefined &&
  !around.referrers(instance.id).some(({ kind }) => FRONTS.has(kind))
