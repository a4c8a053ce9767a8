import type { ServiceConfiguration } from '@aws-sdk/client-ec2'
import { defineElement, detail, live } from '../define'
import { choice, flag, list, optional, refs, text } from '../field'

export const endpointService = defineElement({
  kind: 'endpoint-service',
  label: 'Endpoint service',
  group: 'gateways',
  summary: 'Offers what stands behind your load balancer to other VPCs and accounts, by PrivateLink.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html',
  inside: ['vpc', 'region', 'canvas'],
  fields: {
    networkLoadBalancers: optional(
      refs(['network-load-balancer', 'other'], {
        label: 'Network load balancers',
        help: 'What answers the requests of the endpoints. Give network or gateway load balancers, not both.',
        connect: 'Offer {to} by {self}',
        line: 'to',
        aws: 'NetworkLoadBalancerArns',
      }),
    ),
    gatewayLoadBalancers: optional(
      refs(['gateway-load-balancer', 'other'], {
        label: 'Gateway load balancers',
        help: 'What inspects the traffic that endpoints send.',
        connect: 'Offer inspection at {to} by {self}',
        line: 'to',
        aws: 'GatewayLoadBalancerArns',
      }),
    ),
    acceptanceRequired: optional(
      flag({
        label: 'Acceptance required',
        help: 'Each new endpoint waits until you accept it.',
        fallback: true,
      }),
    ),
    allowedPrincipals: optional(
      list(text({ label: 'Principal', help: 'An account, user or role by its ARN, or * for everybody.' }), {
        label: 'Allowed principals',
        help: 'Who may make endpoints to the service; only your own account when empty.',
      }),
    ),
    privateDnsName: optional(
      text({
        label: 'Private DNS name',
        help: 'A name of your domain by which endpoints reach the service; AWS checks that it is yours.',
        placeholder: 'service.example.com',
      }),
    ),
    supportedIpAddressTypes: optional(
      list(choice(['ipv4', 'ipv6'], { label: 'Family', help: 'IPv4 or IPv6.' }), {
        label: 'Address families',
        help: 'Families that endpoints may use; the load balancers must have them.',
      }),
    ),
    supportedRegions: optional(
      list(text({ label: 'Region', help: 'A Region such as eu-central-1.' }), {
        label: 'Further Regions',
        help: 'Other Regions whose endpoints may reach the service.',
      }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::VPCEndpointService',
    satellites: {
      allowedPrincipals: {
        type: 'AWS::EC2::VPCEndpointServicePermissions',
        self: 'ServiceId',
        property: 'AllowedPrincipals',
      },
    },
  },
  live: live({
    call: 'ec2:DescribeVpcEndpointServiceConfigurations',
    items: (answer) => answer.ServiceConfigurations,
    id: (item) => item.ServiceId,
    skip: (item) => item.ServiceState === 'Deleted' || item.ServiceState === 'Deleting',
    props: (item) => ({
      networkLoadBalancers: some(item.NetworkLoadBalancerArns),
      gatewayLoadBalancers: some(item.GatewayLoadBalancerArns),
      acceptanceRequired: item.AcceptanceRequired,
      privateDnsName: item.PrivateDnsName,
      supportedIpAddressTypes: some(item.SupportedIpAddressTypes),
      supportedRegions: some(item.SupportedRegions?.flatMap(({ Region }) => Region ?? [])),
    }),
    details: [
      detail({
        call: 'ec2:DescribeVpcEndpointServicePermissions',
        inputs: (item: ServiceConfiguration) => [{ ServiceId: item.ServiceId }],
        props: (answer) => ({
          allowedPrincipals: some(answer.AllowedPrincipals?.flatMap(({ Principal }) => Principal ?? [])),
        }),
      }),
    ],
  }),
})

const some = <T>(values: readonly T[] | undefined) => (values?.length ? values : undefined)
