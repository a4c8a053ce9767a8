import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'
import { earlierTwins } from './twins'
import { defineRule } from '../define'
import { classic, storageEndpoint } from '../example'

export const vpceGatewayOnePerServiceTable = defineRule({
  id: 'vpce-gateway-one-per-service-table',
  severity: 'error',
  title: 'A route table has one gateway endpoint for a service',
  why: 'A route table can hold only one gateway endpoint route for each service.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const service = writtenService(endpoint)
    const tables = read(endpoint, 'routeTables')
    if (read(endpoint, 'vpcEndpointType') !== 'Gateway' || service === undefined || !tables) return
    const twins = tables.length > 0 ? earlierTwins(endpoint, around) : []
    for (const id of tables) {
      const twin = twins.find((one) => read(one, 'routeTables')?.includes(id))
      const table = around.get(id)
      if (!twin || !table) continue
      yield {
        field: 'routeTables',
        message: `${endpoint.name} and ${twin.name} both serve ${service} in ${table.name}. Keep one of them there.`,
        fix: () => ({
          label: `Take ${table.name} off ${endpoint.name}`,
          patch: setProps(endpoint, { routeTables: tables.filter((one) => one !== id) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Each endpoint serves other tables.',
        design: () =>
          classic(
            storageEndpoint('s3', { routeTables: ['inward'] }),
            storageEndpoint('second', { routeTables: ['outward'] }),
          ),
      },
    ],
    bad: [
      {
        says: 'Two S3 endpoints in one table.',
        design: () =>
          classic(
            storageEndpoint('s3', { routeTables: ['inward'] }),
            storageEndpoint('second', { routeTables: ['outward', 'inward'] }),
          ),
      },
    ],
  },
})
