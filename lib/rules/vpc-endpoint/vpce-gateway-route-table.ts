import { isExpression } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { leadsToInternet, routesOf } from '../routes'
import { defineRule } from '../define'
import { classic, storageEndpoint } from '../example'

export const vpceGatewayRouteTable = defineRule({
  id: 'vpce-gateway-route-table',
  severity: 'error',
  title: 'A gateway endpoint is in a route table',
  why: 'A gateway endpoint works only for subnets whose route table is associated with it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const given = endpoint.props.routeTables
    if (read(endpoint, 'vpcEndpointType') !== 'Gateway') return
    if (given !== undefined && (isExpression(given) || given.length > 0)) return
    yield {
      field: 'routeTables',
      message: `${endpoint.name} is associated with no route table, so nothing uses it. Associate the tables of the subnets that need it.`,
      fix: () => {
        const all = ofKind(around.children(endpoint.parent), 'route-table')
        const inner = all.filter((table) => leadsToInternet(routesOf(table, around)) !== true)
        const tables = inner.length > 0 ? inner : all
        const names = tables.map((table) => table.name).join(', ')
        return tables.length === 0
          ? undefined
          : {
              label: `Associate ${names}`,
              patch: setProps(endpoint, { routeTables: tables.map((table) => table.id) }),
            }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'The private table is associated.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      {
        says: 'No table is associated.',
        design: () => classic(storageEndpoint('s3', {})),
      },
    ],
  },
})
