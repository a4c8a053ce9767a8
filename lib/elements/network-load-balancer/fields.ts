import { address, choice, optional, ref, rows, text } from '../field'
import {
  accessLogFields,
  commonFields,
  crossZoneField,
  nameField,
  schemeField,
  securityGroupsField,
  zonalShiftField,
} from '../load-balancer/fields'

const subnetMappings = rows(
  {
    subnet: ref('subnet', {
      label: 'Subnet',
      help: 'A subnet that it has a node in; one for each zone.',
      connect: 'Let {self} reach into {to}',
      aws: 'SubnetId',
    }),
    allocation: optional(
      ref('elastic-ip', {
        label: 'Elastic IP',
        help: 'The fixed public address of the node, internet-facing only. It can only be given when the subnet is added.',
        rare: true,
        aws: 'AllocationId',
      }),
    ),
    privateIPv4Address: optional(
      address({
        label: 'Private address',
        help: 'The fixed address of the node in its subnet, internal only.',
      }),
    ),
    ipv6Address: optional(
      address({
        label: 'IPv6 address',
        help: 'The fixed IPv6 address of the node, dual stack only.',
        family: 6,
        aws: 'IPv6Address',
        rare: true,
      }),
    ),
    sourceNatIpv6Prefix: optional(
      text({
        label: 'Source NAT prefix',
        help: 'The IPv6 prefix used to reach targets over UDP: a /80 of the subnet, or auto_assigned.',
        placeholder: 'auto_assigned',
        rare: true,
      }),
    ),
  },
  {
    label: 'Subnets',
    help: 'One subnet for each Availability Zone that it serves, each with one address that stays.',
    row: 'subnet',
  },
)

export const fields = {
  scheme: schemeField,
  subnetMappings,
  securityGroups: securityGroupsField(
    'Must be given when it is made, else it never gets one. Without any, targets have to admit clients by themselves.',
  ),
  enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: optional(
    choice(['on', 'off'], {
      label: 'Filter PrivateLink traffic',
      help: 'Whether inbound rules also hold for clients that come through an endpoint service.',
      fallback: 'on',
    }),
  ),
  ipAddressType: optional(
    choice(['ipv4', 'dualstack'], {
      label: 'Address type',
      help: 'Which addresses clients use. Dual stack needs subnets with IPv6.',
      fallback: 'ipv4',
    }),
  ),
  name: nameField,
  crossZone: crossZoneField,
  clientRouting: optional(
    choice(['any_availability_zone', 'partial_availability_zone_affinity', 'availability_zone_affinity'], {
      label: 'Client routing',
      help: 'Whether clients inside the VPC are given the node of their own zone first.',
      aws: 'LoadBalancerAttributes[dns_record.client_routing_policy]',
      fallback: 'any_availability_zone',
    }),
  ),
  enablePrefixForIpv6SourceNat: optional(
    choice(['off', 'on'], {
      label: 'IPv6 source NAT',
      help: 'Needed for UDP listeners of a dual-stack load balancer.',
      fallback: 'off',
    }),
  ),
  zonalShift: zonalShiftField,
  ...accessLogFields,
  ...commonFields,
}
