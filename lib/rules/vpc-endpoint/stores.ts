import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'
import { mentioned, namedInFunction } from '@/lib/elements/verbatim'

/** What is kept in a Region, outside every VPC. */
export const STORES = ['s3-bucket', 'dynamodb-table', 'sqs-queue'] as const
export type Store = ElementOf<(typeof STORES)[number]>

const CALLED = { 's3-bucket': 'S3', 'dynamodb-table': 'DynamoDB', 'sqs-queue': 'SQS' } as const

/** Its service in words. */
export const called = ({ kind }: Store): (typeof CALLED)[Store['kind']] => CALLED[kind as Store['kind']]

/** Services of AWS that write to a store, or read it, by themselves. */
const SERVICES = ['flow-log', 'api-integration', 'rest-resource']

/** Nothing shows that a service of AWS fills or reads it: no log, API or distribution names it, and it is no website. */
export const isForPrograms = (store: Element, around: Around): boolean =>
  store.props.indexDocument === undefined &&
  store.props.redirectHost === undefined &&
  around.referrers(store.id).length === 0 &&
  !namedInFunction(around, store, SERVICES) &&
  !mentioned(around, store, (type) => !type.startsWith('AWS::IAM::'))

/** What holds for one store of a service holds for all: it is said at the first that programs may use. */
export const isFirst = (store: Element, region: Element, around: Around): boolean =>
  around.children(region.id).find((one) => one.kind === store.kind && isForPrograms(one, around)) === store

/** Does an interface endpoint of some VPC lead there? It serves who knows its name, in other VPCs too. */
export const isOffered = (store: Store, around: Around): boolean =>
  ofKind(around.all('vpc-endpoint'), 'vpc-endpoint').some(
    (one) =>
      read(one, 'vpcEndpointType') === 'Interface' &&
      writtenService(one)?.split('.').at(-1) === called(store).toLowerCase(),
  )
