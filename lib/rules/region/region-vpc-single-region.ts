import { change } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { ancestor, within } from '@/lib/elements/ancestor'
import { referencesOf } from '@/lib/elements/reference'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

/** What can be used in its own Region only, by whatever runs in a VPC. */
const REGIONAL = new Set(['subnet', 'security-group', 'dhcp-options', 'db-subnet-group', 'launch-template'])

const oregon = make('region', 'oregon', { code: 'us-west-2' })
const group = (place: string) =>
  make('db-subnet-group', 'data', {
    in: place,
    dbSubnetGroupDescription: 'The subnets of the database',
    subnets: ['data-a', 'data-b'],
  })
const parts = ['a', 'b'].map((zone, at) =>
  make('subnet', `data-${zone}`, {
    in: 'net',
    cidrBlock: `10.0.${at + 2}.0/24`,
    availabilityZone: `eu-west-1${zone}`,
  }),
)

export const regionVpcSingleRegion = defineRule({
  id: 'region-vpc-single-region',
  severity: 'error',
  title: 'What uses a VPC is in its Region',
  why: 'A VPC and all that stands in it belong to one Region; nothing of another Region can be put into its subnets or groups.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html',
  kind: [
    'vpc',
    'auto-scaling-group',
    'ecs-service',
    'lambda-function',
    'db-subnet-group',
    'database',
    'launch-template',
  ],
  *check(element, around) {
    const region = ancestor(around, element, 'region')
    if (!region) return
    const far = referencesOf(element).flatMap(({ to, path, field }) => {
      const used = around.get(to)
      const home = used && REGIONAL.has(used.kind) ? ancestor(around, used, 'region') : undefined
      return used && home && home !== region && !exist(element, used) ? [{ used, home, path, field }] : []
    })
    const [first] = far
    if (!first) return
    const label = definitionOf(element.kind)?.fields[first.field]?.label ?? first.field
    const movable =
      element.kind !== 'vpc' &&
      around.get(element.parent)?.kind === 'region' &&
      far.every(({ home }) => home === first.home) &&
      referencesOf(element).every(
        ({ to }) => (within(around, around.get(to), 'region') ?? first.home) === first.home,
      )
    yield {
      field: first.path,
      message: `${element.name} is in ${region.name}, but "${label}" names ${first.used.name} in ${first.home.name}. Use what is in ${region.name}, or move ${element.name}.`,
      fix: () =>
        movable
          ? {
              label: `Move ${element.name} to ${first.home.name}`,
              patch: change(element, { parent: first.home.id, box: undefined }),
            }
          : undefined,
    }
  },
  examples: {
    good: [
      { says: 'The group of subnets is in their Region.', design: () => classic(...parts, group('ireland')) },
    ],
    bad: [
      {
        says: 'A group in Oregon cannot hold subnets of Ireland.',
        design: () => classic(oregon, ...parts, group('oregon')),
      },
      {
        says: 'The DHCP options of a VPC are of its Region.',
        design: () =>
          classic(
            oregon,
            make('dhcp-options', 'names', { in: 'oregon', domainNameServers: ['AmazonProvidedDNS'] }),
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', dhcpOptions: 'names' }),
          ),
      },
    ],
  },
})
