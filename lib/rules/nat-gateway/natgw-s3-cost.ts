import type { Element } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor, within } from '@/lib/elements/ancestor'
import { createElement } from '@/lib/elements/create'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import type { Fix, Reach } from '../define'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { isDefault, routesOf, subnetsOf } from '../routes'

type Nat = ElementOf<'nat-gateway'>
type Table = ElementOf<'route-table'>
type Endpoint = ElementOf<'vpc-endpoint'>

/** The services that have gateway endpoints, and what is kept in them. */
const SERVICES = [
  ['s3', 'S3', 's3-bucket'],
  ['dynamodb', 'DynamoDB', 'dynamodb-table'],
] as const

const bucket = make('s3-bucket', 'records', { in: 'ireland' })

export const natgwS3Cost = defineRule({
  id: 'natgw-s3-cost',
  severity: 'warning',
  title: 'S3 and DynamoDB are not reached through a NAT gateway',
  why: 'A NAT gateway charges for each gigabyte. A gateway endpoint carries what goes to S3 and DynamoDB of the Region at no charge.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html',
  kind: 'nat-gateway',
  *check(nat, around, reach) {
    const vpc = ancestor(around, nat, 'vpc')
    const tables = ofKind(around.referrers(nat.id), 'route-table').filter(
      (table) =>
        routesOf(table, around)?.some((route) => isDefault(route) && route.target === nat) &&
        subnetsOf(table, around).length > 0,
    )
    if (!vpc || tables.length === 0 || hasOther(around, 'AWS::EC2::VPCEndpoint')) return
    const inside = ofKind(around.children(vpc.id), 'vpc-endpoint')
    for (const [service, label, kind] of SERVICES) {
      if (inside.some((one) => mayServe(one, service))) continue
      const own = inside.filter((one) => serviceOf(one) === service)
      const gateways = own.filter((one) => read(one, 'vpcEndpointType') === 'Gateway')
      const bare = tables.filter((table) =>
        gateways.every((one) => !(read(one, 'routeTables') ?? []).includes(table.id)),
      )
      const known = gateways.length > 0 || (own.length === 0 && crosses(nat, tables[0]!, kind, around, reach))
      if (bare.length === 0 || !known) continue
      const names = bare.map(({ name }) => name).join(', ')
      const way = gateways[0]
        ? `Associate ${gateways[0].name} with`
        : `Add a gateway endpoint for ${label} to`
      yield {
        message: `What goes to ${label} by ${names} passes ${nat.name} and is charged by the gigabyte. ${way} ${names}: that is free.`,
        fix: () => lead(service, gateways[0], bare, vpc, around),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A gateway endpoint is in the private table.',
        design: () => classic(bucket, storageEndpoint('storage', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      { says: 'A bucket of the Region, and no endpoint.', design: () => classic(bucket) },
      {
        says: 'The endpoint is in another table.',
        design: () => classic(storageEndpoint('storage', { routeTables: ['outward'] })),
      },
    ],
  },
})

const serviceOf = (endpoint: Endpoint) => parseServiceName(read(endpoint, 'serviceName') ?? '')?.service

/** An endpoint of which not everything is known may be the one. */
const mayServe = (endpoint: Endpoint, service: string): boolean =>
  isOpen(endpoint.props.serviceName) ||
  (serviceOf(endpoint) === service &&
    (isOpen(endpoint.props.routeTables) || (read(endpoint, 'routeTables') ?? []).some(isOpen)))

/** Does the way to what is kept in the Region lead through the gateway? The first of it is asked for. */
function crosses(nat: Nat, table: Table, kind: string, around: Around, reach: Reach): boolean {
  const region = within(around, nat, 'region')
  const store = around.all(kind).find((one) => within(around, one, 'region') === region)
  const [subnet] = subnetsOf(table, around)
  if (!store || !subnet) return false
  const { verdict, hops } = reach({
    from: { element: subnet.id },
    to: { element: store.id },
    protocols: [[6, 6]],
    ports: [[443, 443]],
    family: 4,
  })
  return verdict.startsWith('REACHABLE') && hops.some(({ element }) => element === nat.id)
}

function lead(
  service: string,
  endpoint: Endpoint | undefined,
  bare: readonly Table[],
  vpc: Element,
  around: Around,
): Fix | undefined {
  const names = bare.map(({ name }) => name).join(', ')
  const added = bare.map(({ id }) => id)
  if (endpoint)
    return {
      label: `Associate ${endpoint.name} with ${names}`,
      patch: setProps(endpoint, { routeTables: [...(read(endpoint, 'routeTables') ?? []), ...added] }),
    }
  const region = ancestor(around, vpc, 'region')
  const code = isKind(region, 'region') ? read(region, 'code') : undefined
  if (code === undefined || code.startsWith('cn-')) return undefined
  const made = createElement(around, 'vpc-endpoint', vpc)
  const serviceName = `com.amazonaws.${code}.${service}`
  const props = { vpcEndpointType: 'Gateway', serviceName, routeTables: added }
  return {
    label: `Add a gateway endpoint to ${names}`,
    patch: create({ ...made, name: `${service}-endpoint`, props }),
  }
}
