import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'
import { earlierTwins } from './twins'
import { defineRule } from '../define'
import { classic, queueEndpoint } from '../example'

export const vpceInterfacePrivateDnsUnique = defineRule({
  id: 'vpce-interface-private-dns-unique',
  severity: 'error',
  title: 'One endpoint of a service has private DNS',
  why: 'In a VPC only one interface endpoint for a service can have private DNS names.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const service = writtenService(endpoint)
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || service === undefined) return
    if (read(endpoint, 'privateDnsEnabled') !== true) return
    const twin = earlierTwins(endpoint, around).find((one) => read(one, 'privateDnsEnabled') === true)
    if (!twin) return
    yield {
      field: 'privateDnsEnabled',
      message: `${endpoint.name} and ${twin.name} both have private DNS on for ${service}. Turn it off in one of them.`,
      fix: () => ({
        label: `Turn it off in ${endpoint.name}`,
        patch: setProps(endpoint, { privateDnsEnabled: false }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'One of two has it.',
        design: () =>
          classic(
            queueEndpoint('first', { privateDnsEnabled: true, subnets: ['private-a'] }),
            queueEndpoint('queue', { subnets: ['private-a'] }),
          ),
      },
    ],
    bad: [
      {
        says: 'Both have it.',
        design: () =>
          classic(
            queueEndpoint('first', { privateDnsEnabled: true, subnets: ['private-a'] }),
            queueEndpoint('queue', { privateDnsEnabled: true, subnets: ['private-a'] }),
          ),
      },
    ],
  },
})
