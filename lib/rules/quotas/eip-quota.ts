import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

const addresses = (count: number) =>
  many(count, (at) => [
    make('instance', `host-${at}`, {
      in: 'public-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['web'],
    }),
    make('elastic-ip', `more-${at}`, { in: 'ireland', instance: `host-${at}` }),
  ]).flat()

export const eipQuota = defineQuota({
  id: 'eip-quota',
  severity: 'warning',
  title: 'A Region has at most 5 Elastic IPs by default',
  why: 'Until the quota is raised the sixth is refused. Addresses of a pool of your own are not counted here.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  limits: [
    limitOf({
      key: 'addresses-per-region',
      label: 'Elastic IPs per Region',
      noun: 'Elastic IPs',
      scope: 'a Region',
      value: 5,
      instead: 'share NAT gateways',
      ...perRegion(
        ['elastic-ip'],
        (address) =>
          address.props.publicIpv4Pool === undefined || read(address, 'publicIpv4Pool') === 'amazon',
      ),
    }),
  ],
  examples: {
    good: [
      { says: 'Five fit.', design: () => classic(...addresses(4)) },
      {
        says: 'Six fit where 20 were granted.',
        design: () => classic(...addresses(5), granted('addresses-per-region', 20)),
      },
    ],
    bad: [{ says: 'Six do not fit by default.', design: () => classic(...addresses(5)) }],
  },
})
