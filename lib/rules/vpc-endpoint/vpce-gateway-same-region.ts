import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'

export const vpceGatewaySameRegion = defineRule({
  id: 'vpce-gateway-same-region',
  severity: 'error',
  title: 'A gateway endpoint serves its own Region',
  why: 'A gateway endpoint reaches the service only in the Region of its VPC; AWS refuses the name of another.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const service = read(endpoint, 'serviceName')
    const region = ancestor(around, endpoint, 'region')
    const code = isKind(region, 'region') ? read(region, 'code') : undefined
    const [, before, named, after] =
      /^((?:cn\.)?com\.amazonaws\.)([a-z0-9-]+)(\.[a-z0-9]+)$/.exec(service ?? '') ?? []
    if (read(endpoint, 'vpcEndpointType') !== 'Gateway' || !code || !named || named === code) return
    const own = `${before}${code}${after}`
    yield {
      field: 'serviceName',
      message: `${endpoint.name} names ${service}, but its Region is ${code}. Use ${own}.`,
      fix: () => ({ label: `Use ${own}`, patch: setProps(endpoint, { serviceName: own }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'The service is that of the Region.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      {
        says: 'The service is that of another Region.',
        design: () =>
          classic(
            make('vpc-endpoint', 's3', {
              in: 'net',
              vpcEndpointType: 'Gateway',
              serviceName: 'com.amazonaws.us-east-1.s3',
              routeTables: ['inward'],
            }),
          ),
      },
    ],
  },
})
