import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { gatewayMends, interfaceMends } from '@/lib/elements/vpc-endpoint/mends'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { exist } from '../quota'
import { classic, designOf, make, queueEndpoint, storageEndpoint } from '../example'
import { HTTPS } from './gateway-clients'
import { runnersIn, subnetsUnder } from './runners'

/** Where more than these run, one of them will reach it. */
const MOST = 12

/** No way out: no route, or none that an address without a public one can take. */
const NO_WAY = new Set(['NO_ROUTE_TO_DESTINATION', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'])

const STORES = ['s3-bucket', 'dynamodb-table', 'sqs-queue'] as const
const SERVICE = {
  's3-bucket': 'S3',
  'dynamodb-table': 'DynamoDB',
  'sqs-queue': 'SQS',
} as const

export const vpceRegionalServicePath = defineRule({
  id: 'vpce-regional-service-path',
  severity: 'error',
  title: 'Somebody reaches what is kept in the Region',
  why: 'S3, DynamoDB and SQS stand outside every VPC: a private subnet reaches them by NAT, an internet gateway or a VPC endpoint.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
  kind: STORES,
  *check(store, around, reach) {
    const region = within(around, store, 'region')
    // What runs already shows that nobody there needs it.
    if (!region || exist(store) || !isFirst(store, region, around)) return
    const runners = runnersIn(region, around)
    const [one] = runners
    // Functions that run outside all VPCs reach every service.
    if (around.all('lambda-function').some((one) => !runners.includes(one))) return
    if (!one || runners.length > MOST) return
    const cut = runners.every(({ id }) => {
      const { verdict, blockers } = reach({
        from: { element: id },
        to: { element: store.id },
        ...HTTPS,
        family: 4,
      })
      return verdict === 'NOT_REACHABLE' && blockers.every(({ code }) => NO_WAY.has(code))
    })
    if (!cut) return
    const who =
      runners.length === 1 ? one.name : `${one.name} and whatever else runs in a VPC of ${region.name}`
    yield {
      message: `${who} cannot reach ${store.name}: no subnet has a way to ${SERVICE[store.kind]}. Add ${store.kind === 'sqs-queue' ? 'an interface' : 'a gateway'} endpoint for it, or a NAT gateway.`,
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

/** A VPC with one server, whose subnet leads nowhere. */
const isolated = (...elements: readonly Element[]) =>
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    make('vpc', 'net', {
      in: 'ireland',
      cidrBlock: '10.0.0.0/16',
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }),
    make('route-table', 'inward', { in: 'net' }),
    make('subnet', 'private-a', {
      in: 'net',
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'inward',
    }),
    make('security-group', 'app', { in: 'net', groupDescription: 'The server' }),
    make('instance', 'server', {
      in: 'private-a',
      imageId: 'ami-0123456789abcdef0',
      securityGroups: ['app'],
    }),
    ...elements,
  )

/** An endpoint in the VPC of what runs, where that is one VPC and its subnets are known. */
function wayTo(store: Element, runners: readonly Element[], around: Around): Fix | undefined {
  const [subnet, ...more] = runners.flatMap((runner) => subnetsUnder(runner, around))
  const vpc = around.get(subnet?.parent)
  const region = regionCode(store, around)
  if (!subnet || !isKind(vpc, 'vpc') || region === undefined) return undefined
  if (more.some(({ parent }) => parent !== vpc.id)) return undefined
  const name = `com.amazonaws.${region}.${SERVICE[store.kind as keyof typeof SERVICE].toLowerCase()}`
  const own = ofKind(around.children(vpc.id), 'vpc-endpoint').filter(
    (one) => read(one, 'serviceName') === name,
  )
  const table = tableOf(subnet, around)
  const [mend] =
    store.kind === 'sqs-queue'
      ? interfaceMends(vpc, name, own, subnet.id, around)
      : isTable(table)
        ? gatewayMends(table, vpc, name, own, around)
        : []
  return mend
}

const isTable = (table: ReturnType<typeof tableOf>) => table !== undefined && table !== 'local'

/** What holds for one store of a service holds for all: it is said at the first that programs may use. */
const isFirst = (store: Element, region: Element, around: Around): boolean =>
  around.children(region.id).find((one) => one.kind === store.kind && isForPrograms(one, around)) === store

/** Nothing shows that a service of AWS fills or reads it: no log, API or distribution names it, and it is no website. */
const isForPrograms = (store: Element, around: Around): boolean =>
  store.props.indexDocument === undefined &&
  store.props.redirectHost === undefined &&
  around.referrers(store.id).length === 0 &&
  !around.all('other').some((other) => !isOfIam(other) && namesIt(other, store)) &&
  !ofKind(around.all('flow-log'), 'flow-log').some((log) => namesIt(log, store))

const isOfIam = (other: Element) => String(known(other.props.type)).startsWith('AWS::IAM::')

const namesIt = (element: Element, { logicalId, awsId }: Element): boolean => {
  const text = JSON.stringify(element.props)
  return [logicalId, awsId].some((id) => id !== undefined && text.includes(id))
}
