import type { Element } from '@/lib/design/element'
import { within } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { classic, make, queueEndpoint, storageEndpoint } from '../example'
import { vpcWith } from '../vpc-peering/peering-example'
import { HTTPS } from './gateway-clients'
import { isolated } from './isolated-example'
import { runnersIn, subnetsUnder } from './runners'
import type { Store } from './stores'
import { STORES, called, isFirst, isForPrograms, isOffered } from './stores'
import { wayTo } from './way-to-store'

/** Where more than these run, one of them will reach it. */
const MOST = 12

/** No way out: no route, or none that an address without a public one can take. */
const NO_WAY = new Set(['NO_ROUTE_TO_DESTINATION', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'])

export const vpceRegionalServicePath = defineRule({
  id: 'vpce-regional-service-path',
  severity: 'warning',
  title: 'Somebody reaches what is kept in the Region',
  why: 'S3, DynamoDB and SQS stand outside every VPC: a private subnet reaches them by NAT, an internet gateway or a VPC endpoint.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
  kind: STORES,
  *check(store, around, reach) {
    const region = within(around, store, 'region')
    // What runs already shows that nobody there needs it.
    if (!region || exist(store) || !isForPrograms(store, around)) return
    // By a public interface a site reaches every service.
    if (around.all('public-virtual-interface').length > 0 || !isFirst(store, region, around)) return
    if (isOffered(store, around)) return
    const runners = runnersIn(region, around)
    const [one] = runners
    if (!one || runners.length > MOST) return
    // Functions that run outside all VPCs reach every service.
    if (around.all('lambda-function').some((one) => !runners.includes(one))) return
    if (!runners.every((runner) => isCut(runner, store, around, reach))) return
    const who =
      runners.length === 1
        ? `${one.name} has`
        : `${one.name} and all else that runs in a VPC of ${region.name} have`
    yield {
      message: `${who} no way to ${called(store)}, where ${store.name} is kept. Add ${store.kind === 'sqs-queue' ? 'an interface' : 'a gateway'} endpoint for it, or a NAT gateway.`,
      fix: () => wayTo(store, runners, around),
    }
  },
  examples: {
    good: [
      {
        says: 'A NAT gateway leads out.',
        design: () => classic(make('s3-bucket', 'files', { in: 'ireland' })),
      },
      {
        says: 'A gateway endpoint leads there.',
        design: () =>
          isolated(
            make('s3-bucket', 'files', { in: 'ireland' }),
            storageEndpoint('s3', { routeTables: ['inward'] }),
          ),
      },
      {
        says: 'An egress-only internet gateway leads there by IPv6.',
        design: () =>
          isolated(
            make('s3-bucket', 'files', { in: 'ireland' }),
            make('vpc', 'net', {
              in: 'ireland',
              cidrBlock: '10.0.0.0/16',
              cidrBlocks: [{ cidrBlock: '2001:db8::/56' }],
              enableDnsSupport: true,
              enableDnsHostnames: true,
            }),
            make('egress-only-internet-gateway', 'way-out', { in: 'net' }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [{ destination: '::/0', target: 'way-out' }],
            }),
            make('subnet', 'private-a', {
              in: 'net',
              cidrBlock: '10.0.1.0/24',
              ipv6CidrBlock: '2001:db8:0:1::/64',
              assignIpv6AddressOnCreation: true,
              availabilityZone: 'eu-west-1a',
              routeTable: 'inward',
            }),
          ),
      },
      {
        says: 'Another VPC has the endpoints, which answer to names of their own.',
        design: () =>
          isolated(
            make('sqs-queue', 'orders', { in: 'ireland' }),
            ...vpcWith('shared', '10.1.0.0/16', [{ destination: '10.0.0.0/16', target: 'to-shared' }]),
            make('vpc-peering', 'to-shared', { in: 'ireland', vpc: 'net', peerVpc: 'shared' }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [{ destination: '10.1.0.0/16', target: 'to-shared' }],
            }),
            make('security-group', 'lock', {
              in: 'shared',
              groupDescription: 'Endpoints',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/8' }],
            }),
            {
              ...queueEndpoint('queue', { subnets: ['shared-a'], securityGroups: ['lock'] }),
              parent: 'shared',
            },
          ),
      },
      {
        says: 'An interface endpoint answers for the queue.',
        design: () =>
          isolated(
            make('sqs-queue', 'orders', { in: 'ireland' }),
            queueEndpoint('queue', {
              subnets: ['private-a'],
              securityGroups: ['lock'],
              privateDnsEnabled: true,
            }),
            make('security-group', 'lock', {
              in: 'net',
              groupDescription: 'Endpoint',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'An isolated subnet, and no endpoint for S3.',
        design: () => isolated(make('s3-bucket', 'files', { in: 'ireland' })),
      },
      {
        says: 'A queue has no gateway endpoint, so it needs one with interfaces.',
        design: () => isolated(make('sqs-queue', 'orders', { in: 'ireland' })),
      },
    ],
  },
})

/** Surely no way, by any family that its subnets have; for who has no IPv4 another rule speaks. */
function isCut(runner: Element, store: Store, around: Around, reach: Reach): boolean {
  const subnets = subnetsUnder(runner, around)
  if (subnets.some(({ props }) => props.cidrBlock === undefined)) return false
  const families = subnets.some(({ props }) => props.ipv6CidrBlock !== undefined)
    ? ([4, 6] as const)
    : ([4] as const)
  return families.every((family) => {
    const { verdict, blockers } = reach({
      from: { element: runner.id },
      to: { element: store.id },
      ...HTTPS,
      family,
    })
    return verdict === 'NOT_REACHABLE' && blockers.every(({ code }) => NO_WAY.has(code))
  })
}
