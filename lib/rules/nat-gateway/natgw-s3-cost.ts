import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { classic, storageEndpoint } from '../example'
import { isDefault, routesOf, subnetsOf } from '../routes'

type Table = ElementOf<'route-table'>
type Endpoint = ElementOf<'vpc-endpoint'>

/** The services that have gateway endpoints. */
const SERVICES = [
  ['s3', 'S3'],
  ['dynamodb', 'DynamoDB'],
] as const

export const natgwS3Cost = defineRule({
  id: 'natgw-s3-cost',
  severity: 'warning',
  title: 'A gateway endpoint is in the tables that lead to a NAT gateway',
  why: 'A NAT gateway charges for each gigabyte. A gateway endpoint carries what goes to S3 and DynamoDB of the Region at no charge.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const vpc = ancestor(around, nat, 'vpc')
    const tables = ofKind(around.referrers(nat.id), 'route-table').filter(
      (table) =>
        routesOf(table, around)?.some((route) => isDefault(route) && route.target === nat) &&
        subnetsOf(table, around).length > 0 &&
        !takesFromHub(table, around),
    )
    if (!vpc || tables.length === 0 || hasOther(around, 'AWS::EC2::VPCEndpoint')) return
    const inside = ofKind(around.children(vpc.id), 'vpc-endpoint')
    for (const [service, label] of SERVICES) {
      const own = inside.filter((one) => serviceOf(one) === service)
      const gateways = own.filter((one) => read(one, 'vpcEndpointType') === 'Gateway')
      const [first] = gateways
      // An endpoint of which not everything is known may be in these tables.
      if (!first || inside.some((one) => isOpen(one.props.serviceName)) || own.some(isUnclear)) continue
      const bare = tables.filter((table) => gateways.every((one) => !tablesOf(one).includes(table.id)))
      if (bare.length === 0) continue
      const names = bare.map(({ name }) => name).join(', ')
      yield {
        message: `What goes to ${label} by ${names} passes ${nat.name} and is charged by the gigabyte, though ${first.name} is in the VPC. Associate ${first.name} with ${names}: that is free.`,
        fix: () => lead(first, bare),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A gateway endpoint is in the private table.',
        design: () => classic(storageEndpoint('storage', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      {
        says: 'The endpoint is in another table.',
        design: () => classic(storageEndpoint('storage', { routeTables: ['outward'] })),
      },
    ],
  },
})

/** What comes from other VPCs by a transit gateway cannot use an endpoint of this one. */
const takesFromHub = (table: Table, around: Around): boolean =>
  subnetsOf(table, around).some(({ id }) =>
    around.referrers(id).some(({ kind }) => kind === 'transit-gateway-attachment'),
  )

const serviceOf = (endpoint: Endpoint) => parseServiceName(read(endpoint, 'serviceName') ?? '')?.service

const tablesOf = (endpoint: Endpoint) => read(endpoint, 'routeTables') ?? []

const isUnclear = (endpoint: Endpoint): boolean =>
  isOpen(endpoint.props.routeTables) || tablesOf(endpoint).some(isOpen)

/** The tables added to those of an endpoint. */
const lead = (endpoint: Endpoint, bare: readonly Table[]): Fix => ({
  label: `Associate ${endpoint.name} with ${bare.map(({ name }) => name).join(', ')}`,
  patch: setProps(endpoint, {
    routeTables: [...(read(endpoint, 'routeTables') ?? []), ...bare.map(({ id }) => id)],
  }),
})
