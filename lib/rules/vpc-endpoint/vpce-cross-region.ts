import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'
import { exist } from '../exist'

export const vpceCrossRegion = defineRule({
  id: 'vpce-cross-region',
  severity: 'info',
  title: 'An endpoint to another Region says which',
  why: 'Interface endpoints reach some services of other Regions, if the Region of the service is given.',
  source:
    'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const own = regionCode(endpoint, around)
    const service = read(endpoint, 'serviceName') ?? ''
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || own === undefined || exist(endpoint)) return
    const [, far] = /^(?:cn\.)?com\.amazonaws\.(?:vpce\.)?((?:[a-z]+-)+\d)\./.exec(service) ?? []
    const said = endpoint.props.serviceRegion === undefined ? own : read(endpoint, 'serviceRegion')
    if (far === undefined || said === undefined || said === far) return
    yield {
      field: 'serviceRegion',
      message: `${endpoint.name} leads to ${service}, which AWS looks for in ${said}. Say ${far} as the Region of the service, or use a service of ${own}.`,
      fix: () => ({ label: `Say ${far}`, patch: setProps(endpoint, { serviceRegion: far }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'The service of the own Region.',
        design: () => classic(queueEndpoint('queue', { subnets: ['private-a'] })),
      },
      {
        says: 'The other Region is given.',
        design: () => classic(far({ serviceRegion: 'us-east-1' })),
      },
    ],
    bad: [{ says: 'The name is that of another Region.', design: () => classic(far()) }],
  },
})

const far = (props: { readonly serviceRegion?: string } = {}) =>
  make('vpc-endpoint', 'far-files', {
    in: 'net',
    vpcEndpointType: 'Interface',
    serviceName: 'com.amazonaws.us-east-1.s3',
    subnets: ['private-a'],
    securityGroups: ['web'],
    ...props,
  })
