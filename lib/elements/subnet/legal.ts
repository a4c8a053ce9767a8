import type { Legal } from '../legal'

/** Names of instances in some of the subnets that are there. */
export const legal: Legal = ({ all, some, chance, pick }) => {
  for (const subnet of some(all('subnet')))
    Object.assign(subnet.props, {
      hostnameType: pick(['ip-name', 'resource-name']),
      ...(chance(2) && { enableResourceNameDnsARecord: chance(2) }),
      ...(chance(4) && { enableDns64: true }),
      ...(chance(6) && { internetGatewayExclusionMode: pick(['allow-bidirectional', 'allow-egress']) }),
    })
}
