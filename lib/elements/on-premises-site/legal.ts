import type { Legal } from '../legal'

/** A data centre; CloudFormation only carries the drawing of it. */
export const legal: Legal = ({ add, chance }) => {
  add('on-premises-site', {
    props: {
      ranges: ['192.168.0.0/16'],
      ...(chance(2) && { asn: 65010 }),
      ...(chance(2) && { dnsServers: ['192.168.0.53'] }),
    },
  })
}
