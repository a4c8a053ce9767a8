import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import type { Complaint, Fix } from '../define'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { exist } from '../exist'
import { vpcOf } from '../routes'
import { ISOLATED, twoZones } from '../two-zones'
import { groupIn, orders } from './database-example'
import { hiddenAmong, subnetsOf } from './placed'

type Database = ElementOf<'database'>

export const rdsPublicNeedsPublicSubnets = defineRule({
  id: 'rds-public-needs-public-subnets',
  severity: 'error',
  title: 'A public database stands in public subnets',
  why: 'RDS refuses a publicly accessible database in a VPC without an internet gateway, or with DNS resolution or DNS hostnames off. It makes one in private subnets, which nobody reaches from the internet.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  kind: 'database',
  *check(database, around, reach) {
    if (read(database, 'publiclyAccessible') !== true) return
    const subnets = subnetsOf(database, around)
    const vpc = vpcOf(around, subnets[0])
    // What stands at AWS was not refused.
    const refused = exist(database) || !vpc ? [] : [...refusals(database, vpc, around)]
    yield* refused
    const hidden = refused.length > 0 ? [] : hiddenAmong(subnets, around, reach)
    if (hidden.length === 0) return
    yield {
      field: 'publiclyAccessible',
      // RDS makes it, and within the VPC it works.
      severity: 'warning',
      message: `${database.name} is publicly accessible, but subnets of its group have no route to an internet gateway: ${hidden.map(({ name }) => name).join(', ')}. Turn public access off, or use public subnets only.`,
      fix: () => turnedOff(database),
    }
  },
  examples: {
    good: [
      {
        says: 'A private database in private subnets.',
        design: () => twoZones(groupIn('private-a', 'private-b'), ...orders()),
      },
    ],
    bad: [
      {
        says: 'Its subnets are private.',
        design: () => twoZones(groupIn('private-a', 'private-b'), ...orders({ publiclyAccessible: true })),
      },
      {
        says: 'Its VPC has no internet gateway.',
        design: () =>
          designOf(
            make('region', 'ireland', { code: 'eu-west-1' }),
            make('vpc', 'net', {
              in: 'ireland',
              cidrBlock: '10.0.0.0/16',
              enableDnsSupport: true,
              enableDnsHostnames: true,
            }),
            make('security-group', 'web', { in: 'net', groupDescription: 'Web servers' }),
            ...ISOLATED,
            groupIn('inner-a', 'inner-b'),
            ...orders({ publiclyAccessible: true }),
          ),
      },
      {
        says: 'The VPC gives no DNS hostnames.',
        design: () =>
          twoZones(
            make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' }),
            groupIn('public-a', 'public-b'),
            ...orders({ publiclyAccessible: true }),
          ),
      },
    ],
  },
})

/** What RDS refuses a public database in. */
function* refusals(database: Database, vpc: ElementOf<'vpc'>, around: Around): Iterable<Complaint> {
  if (hasNoGateway(vpc, around))
    yield {
      field: 'publiclyAccessible',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
      message: `${database.name} is publicly accessible, but ${vpc.name} has no internet gateway. Turn public access off, or attach one.`,
      fix: () => turnedOff(database),
    }
  const isOff = (['enableDnsSupport', 'enableDnsHostnames'] as const).some(
    (field) => read(vpc, field) === false && (!exist(vpc) || vpc.props[field] !== undefined),
  )
  if (isOff)
    yield {
      field: 'publiclyAccessible',
      message: `${database.name} is publicly accessible, but ${vpc.name} has DNS resolution or DNS hostnames off. Turn both on in the VPC.`,
      fix: () => ({
        label: `Turn DNS on in ${vpc.name}`,
        patch: setProps(vpc, { enableDnsSupport: true, enableDnsHostnames: true }),
      }),
    }
}

const turnedOff = (database: Database): Fix => ({
  label: 'Turn public access off',
  patch: setProps(database, { publiclyAccessible: false }),
})

/** A VPC that was read, or one that is named elsewhere, may have one that is not drawn. */
const hasNoGateway = (vpc: ElementOf<'vpc'>, around: Around): boolean =>
  !exist(vpc) &&
  !mentioned(around, vpc, 'AWS::EC2::VPCGatewayAttachment') &&
  !around.children(vpc.id).some(({ kind }) => kind === 'internet-gateway')
