import type { Element } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { plainName } from '@/lib/elements/hosted-zone/records'
import { read } from '@/lib/elements/read'

const BALANCERS = ['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'] as const

/** The drawn load balancer whose name is the one value of a record, said in letters or by a function of a template. */
export function balancerOf({ row }: ZoneRecord, around: Around): Element | undefined {
  const given: unknown = row.resourceRecords
  const [value, more] = Array.isArray(given) ? (given as readonly unknown[]) : []
  if (value === undefined || more !== undefined) return undefined
  if (typeof value === 'string' && !value.toLowerCase().includes('.elb.')) return undefined
  const all = BALANCERS.flatMap((kind) => around.all(kind))
  return typeof value === 'string'
    ? all.find((one) => nameOf(one) === plainName(value).replace(/^dualstack\./, ''))
    : all.find(({ logicalId }) => logicalId !== undefined && logicalId === namedBy(value))
}

const nameOf = (balancer: Element) => {
  const name = read(balancer as ElementOf<'network-load-balancer'>, 'dnsName')
  return name === undefined ? undefined : plainName(name)
}

/** The resource whose DNS name a function gives. */
function namedBy(value: unknown): string | undefined {
  const asked: unknown = isExpression(value)
    ? (value.expression as Readonly<Record<string, unknown>> | undefined)?.['Fn::GetAtt']
    : undefined
  const [resource, attribute] =
    typeof asked === 'string' ? asked.split('.') : Array.isArray(asked) ? (asked as readonly unknown[]) : []
  return typeof resource === 'string' && attribute === 'DNSName' ? resource : undefined
}
