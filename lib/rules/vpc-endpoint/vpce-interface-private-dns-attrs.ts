import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'

export const vpceInterfacePrivateDnsAttrs = defineRule({
  id: 'vpce-interface-private-dns-attrs',
  severity: 'error',
  title: 'Private DNS needs both DNS attributes of the VPC',
  why: 'AWS refuses private DNS names in a VPC that has DNS resolution or DNS hostnames off.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const vpc = vpcOf(around, endpoint)
    if (!vpc || read(endpoint, 'vpcEndpointType') !== 'Interface') return
    if (read(endpoint, 'privateDnsEnabled') !== true) return
    const off = (['enableDnsSupport', 'enableDnsHostnames'] as const).filter(
      // What was read from AWS may lack an attribute that the reader was denied.
      (field) => read(vpc, field) === false && (vpc.awsId === undefined || vpc.props[field] !== undefined),
    )
    const words = off
      .map((field) => (field === 'enableDnsSupport' ? 'DNS resolution' : 'DNS hostnames'))
      .join(' and ')
    if (off.length === 0) return
    yield {
      field: 'privateDnsEnabled',
      message: `${endpoint.name} has private DNS on, but ${vpc.name} has ${words} off. Turn them on in the VPC.`,
      fix: () => ({
        label: `Turn ${words} on in ${vpc.name}`,
        patch: setProps(vpc, { enableDnsSupport: true, enableDnsHostnames: true }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'The VPC has both on.',
        design: () => classic(queueEndpoint('queue', { privateDnsEnabled: true, subnets: ['private-a'] })),
      },
    ],
    bad: [
      {
        says: 'DNS hostnames are off unless turned on.',
        design: () =>
          classic(
            make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' }),
            queueEndpoint('queue', { privateDnsEnabled: true, subnets: ['private-a'] }),
          ),
      },
    ],
  },
})
