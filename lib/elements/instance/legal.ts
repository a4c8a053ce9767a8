import type { Legal } from '../legal'
import { inside } from '../legal'

/** An instance of several interfaces, or one that starts with an interface of its own. */
export const legal: Legal = ({ add, all, chance, pick, some }) => {
  const subnets = all('subnet')
  if (subnets.length === 0) return
  const subnet = pick(subnets)
  const free = all('network-interface').find(({ props }) => props.attachments === undefined)
  const groups = some(all('security-group')).map(({ id }) => id)
  const common = {
    instanceType: 't3.micro',
    imageId: 'ami-0123456789abcdef0',
    ...(chance(2) && { httpTokens: pick(['optional', 'required']) }),
    ...(chance(3) && { tenancy: 'default' }),
    ...(chance(3) && { iamInstanceProfile: 'web' }),
  }
  if (free && chance(2))
    add('instance', {
      parent: free.parent!,
      props: { ...common, networkInterfaces: [{ deviceIndex: '0', networkInterface: free.id }] },
    })
  else
    add('instance', {
      ...inside(subnet),
      props: {
        ...common,
        ...(groups.length > 0 && { securityGroups: groups }),
        ...(chance(2) && { associatePublicIpAddress: chance(2) }),
        ...(chance(2) && {
          associatePublicIpAddress: false,
          networkInterfaces: [{ deviceIndex: '1', subnet: subnet.id, deleteOnTermination: true }],
        }),
      },
    })
}
