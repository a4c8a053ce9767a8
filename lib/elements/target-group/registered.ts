import type { Element, Id } from '@/lib/design/element'
import type { Addresses, Family } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { mentioned } from '../verbatim'

type Group = ElementOf<'target-group'>

/**
 * Something that gets what a target group takes. `first`: only its first interface; else any of them. `anywhere`: an address
 * outside the VPC, to be reached from every zone.
 */
export type Target = { readonly called: string; readonly port?: number } & (
  | { readonly at: 'interface'; readonly element: Id; readonly first: boolean }
  | {
      readonly at: 'address'
      readonly family: Family
      readonly addresses: Addresses
      readonly anywhere: boolean
    }
  | { readonly at: 'function'; readonly element: Id }
  | { readonly at: 'balancer'; readonly element: Id }
  | { readonly at: 'unknown'; readonly because: string }
  /** Not to be registered with a group like this. */
  | { readonly at: 'unfit'; readonly group: Id; readonly because: string }
)

/** What is registered with a target group: by hand, by auto scaling groups and by services. */
export function registered(group: Group, around: Around): readonly Target[] {
  const rows = rowsOf(group, 'targets')
  const byHand = rows?.map((row) => targetOf(row, group, around)) ?? [
    unknown(group.name, `The targets of ${group.name} are not known.`),
  ]
  const others = around.referrers(group.id).flatMap((one) => byItself(one, group))
  const found = [...byHand, ...others]
  return found.length === 0 && mentioned(around, group)
    ? [unknown(group.name, `What registers with ${group.name} is kept word for word, and not understood.`)]
    : found
}

const unknown = (called: string, because: string): Target => ({ called, at: 'unknown', because })

type Registration = {
  readonly target?: unknown
  readonly address?: unknown
  readonly port?: unknown
  readonly availabilityZone?: unknown
  readonly row: unknown
}

function targetOf(row: Registration, group: Group, around: Around): Target {
  const port = typeof row.port === 'number' ? { port: row.port } : {}
  if (typeof row.address === 'string') {
    const found = readAddresses(row.address)
    if (!found) return unknown(row.address, `${row.address} in ${group.name} is no address.`)
    return {
      called: row.address,
      at: 'address',
      ...found,
      anywhere: row.availabilityZone === 'all',
      ...port,
    }
  }
  const element = typeof row.target === 'string' ? around.get(row.target) : undefined
  const open = `A target of ${group.name} is not known.`
  if (!element) return unknown(group.name, open)
  const { id, name: called, kind } = element
  if (kind === 'instance') return { called, at: 'interface', element: id, first: true, ...port }
  if (kind === 'lambda-function') return { called, at: 'function', element: id }
  if (kind === 'application-load-balancer') return { called, at: 'balancer', element: id, ...port }
  return unknown(called, `${called}, a target of ${group.name}, is not understood.`)
}

/** Whoever registers its own instances or tasks. */
function byItself(one: Element, group: Group): readonly Target[] {
  if (isKind(one, 'auto-scaling-group'))
    return read(one, 'targetGroups')?.includes(group.id)
      ? [{ called: one.name, at: 'interface', element: one.id, first: false }]
      : []
  if (!isKind(one, 'ecs-service')) return []
  return (rowsOf(one, 'loadBalancers') ?? [])
    .filter((row) => row.targetGroup === group.id)
    .map((row): Target => {
      if (one.props.subnets === undefined)
        return unknown(
          one.name,
          `On which instances ${one.name} runs its tasks, and at which ports, is not known.`,
        )
      if (read(group, 'targetType') === 'instance')
        return {
          called: one.name,
          at: 'unfit',
          group: group.id,
          because: `${one.name} registers its tasks by their addresses, and ${group.name} holds instances. Make it a group of addresses (ip).`,
        }
      if (isOpen(one.props.subnets)) return unknown(one.name, `The subnets of ${one.name} are not known.`)
      return {
        called: one.name,
        at: 'interface',
        element: one.id,
        first: false,
        ...(row.containerPort !== undefined && { port: row.containerPort }),
      }
    })
}

/** The targets of a Classic Load Balancer: its instances, and those of auto scaling groups and services. */
export function registeredClassic(
  self: ElementOf<'classic-load-balancer'>,
  around: Around,
): readonly Target[] {
  const own = read(self, 'instances')
  if (own === undefined && self.props.instances !== undefined)
    return [unknown(self.name, `The instances of ${self.name} are not known.`)]
  const instances = (own ?? []).map((id): Target => {
    const element = typeof id === 'string' ? around.get(id) : undefined
    return element
      ? { called: element.name, at: 'interface', element: element.id, first: true }
      : unknown(self.name, `An instance of ${self.name} is not known.`)
  })
  const referrers = around.referrers(self.id)
  const groups = ofKind(referrers, 'auto-scaling-group').filter((one) =>
    read(one, 'loadBalancers')?.includes(self.id),
  )
  const services = ofKind(referrers, 'ecs-service').filter((one) =>
    rowsOf(one, 'loadBalancers')?.some((row) => row.loadBalancer === self.id),
  )
  return [
    ...instances,
    ...groups.map((one): Target => ({ called: one.name, at: 'interface', element: one.id, first: false })),
    ...services.map((one) =>
      unknown(one.name, `On which instances ${one.name} runs its tasks is not known.`),
    ),
  ]
}
