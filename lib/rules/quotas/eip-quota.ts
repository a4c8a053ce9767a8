import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

/** The classic VPC with its address, and so many more for a relay of several private ones. */
const addresses = (count: number) => {
  const own = many(count, (at) => `10.0.0.${at + 10}`)
  return [
    make('network-interface', 'relay', {
      in: 'public-a',
      securityGroups: ['web'],
      privateIpAddresses: own.map((privateIpAddress, at) => ({ privateIpAddress, primary: at === 0 })),
    }),
    ...own.map((privateIpAddress, at) =>
      make('elastic-ip', `more-${at}`, {
        in: 'ireland',
        associations: [{ networkInterface: 'relay', privateIpAddress }],
      }),
    ),
  ]
}

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
