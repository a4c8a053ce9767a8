import type { Legal } from '../legal'
import { inside } from '../legal'

/** Options of the VPC, used by it or by nobody. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  if (!vpc) return
  const options = add('dhcp-options', {
    ...inside(vpc),
    props: {
      domainNameServers: chance(2) ? ['AmazonProvidedDNS'] : ['10.0.0.2', '10.0.1.2'],
      ...(chance(2) && { domainName: 'corp.example.com' }),
      ...(chance(2) && { ntpServers: ['169.254.169.123'] }),
      ...(chance(3) && { netbiosNameServers: ['10.0.0.9'], netbiosNodeType: 2 }),
    },
  })
  if (chance(2)) Object.assign(vpc.props, { dhcpOptions: options.id })
}
