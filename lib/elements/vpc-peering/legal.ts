import type { Legal } from '../legal'
import { inside } from '../legal'

/** One connection to a VPC of another account, by its id, or to a second VPC beside the first. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  if (!vpc) return
  const place = vpc.parent === undefined ? {} : { parent: vpc.parent }
  if (chance(2)) {
    const peer = add('vpc', { ...place, props: { cidrBlock: '172.20.0.0/16' } })
    add('vpc-peering', { ...place, props: { vpc: vpc.id, peerVpc: peer.id } })
    if (chance(2)) add('internet-gateway', { ...inside(peer), props: {} })
  } else
    add('vpc-peering', {
      ...place,
      props: {
        vpc: vpc.id,
        peerVpc: { expression: { 'Fn::Sub': 'vpc-0123456789abcdef0' } },
        peerOwnerId: '111122223333',
        ...(chance(2) && { peerRegion: 'eu-central-1' }),
        ...(chance(2) && { peerRoleArn: 'arn:aws:iam::111122223333:role/accept' }),
      },
    })
}
