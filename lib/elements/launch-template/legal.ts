import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, some }) => {
  const groups = some(all('security-group').slice(0, 3)).map(({ id }) => id)
  const [region] = all('region')
  const interfaces = chance(2)
  add('launch-template', {
    ...inside(region),
    props: {
      imageId: 'ami-0123456789abcdef0',
      ...(chance(2) && { launchTemplateName: 'web-servers_1' }),
      ...(chance(2) && { instanceType: pick(['t3.micro', 'm7i.large']) }),
      ...(!interfaces && groups.length > 0 && { securityGroups: groups }),
      ...(interfaces && {
        networkInterfaces: [
          { deviceIndex: 0, associatePublicIpAddress: chance(2), ...(groups.length > 0 && { groups }) },
        ],
      }),
      ...(chance(3) && { keyName: 'shop' }),
    },
  })
}
