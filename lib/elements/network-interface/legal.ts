import type { Legal } from '../legal'
import { inside } from '../legal'

/** An interface in a subnet, alone or as the second of an instance there. */
export const legal: Legal = ({ add, all, chance, pick, some, description }) => {
  const subnets = all('subnet')
  if (subnets.length === 0) return
  const subnet = pick(subnets)
  const [a, b, c] = String(subnet.props.cidrBlock).split('.')
  const groups = some(all('security-group')).map(({ id }) => id)
  const instance = all('instance').find(({ parent }) => parent === subnet.id)
  add('network-interface', {
    ...inside(subnet),
    props: {
      ...(chance(2) && { description: description() }),
      ...(groups.length > 0 && { securityGroups: groups }),
      ...pick([
        {},
        { privateIpAddress: `${a}.${b}.${c}.40` },
        { secondaryPrivateIpAddressCount: 2 },
        {
          privateIpAddresses: [
            { privateIpAddress: `${a}.${b}.${c}.41`, primary: true },
            { privateIpAddress: `${a}.${b}.${c}.42`, primary: false },
          ],
        },
      ]),
      ...(chance(2) && { sourceDestCheck: chance(2) }),
      ...(instance &&
        chance(2) && {
          attachments: [
            {
              instance: instance.id,
              deviceIndex: '1',
              ...(chance(2) && { deleteOnTermination: chance(2) }),
            },
          ],
        }),
    },
  })
}
