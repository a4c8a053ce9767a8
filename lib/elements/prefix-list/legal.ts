import type { Legal } from '../legal'
import { inside } from '../legal'

/** A list of some blocks; security groups may use it. */
export const legal: Legal = ({ add, all, chance, description, upTo }) => {
  const [vpc] = all('vpc')
  const six = chance(4)
  const entries = Array.from({ length: upTo(3) }, (_, index) => ({
    cidr: six ? `2001:db8:${index}::/48` : `10.${200 + index}.0.0/16`,
    ...(chance(2) && { description: description() }),
  }))
  const list = add('prefix-list', {
    name: 'offices',
    ...inside(chance(2) ? vpc : all('region')[0]),
    props: {
      addressFamily: six ? 'IPv6' : 'IPv4',
      maxEntries: 10,
      ...(entries.length > 0 && { entries }),
    },
  })
  const [group] = all('security-group')
  if (group && chance(2))
    Object.assign(group.props, {
      securityGroupIngress: [
        ...((group.props.securityGroupIngress as readonly object[] | undefined) ?? []),
        { ipProtocol: 'tcp', fromPort: 8443, toPort: 8443, prefixList: list.id },
      ],
    })
}
