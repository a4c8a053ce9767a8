import { ancestor } from '@/lib/elements/ancestor'
import { rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { exist } from '../exist'
import { privately, www } from './zone-example'

const home = (id: string, account: string, cidrBlock: string) => [
  make('account', account),
  make('region', `region-of-${account}`, { in: account, code: 'eu-west-1' }),
  make('vpc', id, {
    in: `region-of-${account}`,
    cidrBlock,
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
]

export const r53PrivateZoneCrossAccount = defineRule({
  id: 'r53-private-zone-cross-account',
  severity: 'error',
  title: 'A private zone names VPCs of its own account',
  why: 'A VPC of another account is associated from there, after the account of the zone has authorized it; a template of the zone cannot name it.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    const own = ancestor(around, zone, 'account')
    if (!own || exist(zone)) return
    for (const { at, vpc: id } of rowsOf(zone, 'vpcs') ?? []) {
      const vpc = around.get(id)
      const other = ancestor(around, vpc, 'account')
      if (!vpc || !other || other === own) continue
      yield {
        field: `vpcs.${at}.vpc`,
        message: `${zone.name} is in ${own.name} and ${vpc.name} in ${other.name}. Authorize the association in ${own.name} and make it in ${other.name}, or share a Route 53 Profile.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Zone and VPC are of one account.', design: () => privately([www]) }],
    bad: [
      {
        says: 'The second VPC is of another account.',
        design: () =>
          designOf(
            ...home('shop', 'sales', '10.0.0.0/16'),
            ...home('lab', 'research', '10.1.0.0/16'),
            make('hosted-zone', 'zone', {
              in: 'sales',
              name: 'example.com',
              vpcs: [{ vpc: 'shop' }, { vpc: 'lab' }],
            }),
          ),
      },
    ],
  },
})
