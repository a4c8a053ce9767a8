import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { gatewayTo } from '@/lib/elements/vpc-endpoint/gateway-to'
import { interfaceMends } from '@/lib/elements/vpc-endpoint/mends'
import type { Fix } from '../define'
import { subnetsUnder } from './runners'
import type { Store } from './stores'

/** An endpoint in the VPC of what runs, for all of its subnets, where that is one VPC and they are known. */
export function wayTo(store: Store, runners: readonly Element[], around: Around): Fix | undefined {
  const subnets = [...new Set(runners.flatMap((runner) => subnetsUnder(runner, around)))]
  const [first] = subnets
  const vpc = around.get(first?.parent)
  const region = regionCode(store, around)
  if (!isKind(vpc, 'vpc') || region === undefined) return undefined
  if (subnets.some(({ parent }) => parent !== vpc.id)) return undefined
  if (store.kind === 'sqs-queue') {
    const name = `com.amazonaws.${region}.sqs`
    const own = ofKind(around.children(vpc.id), 'vpc-endpoint').filter(
      (one) => read(one, 'serviceName') === name,
    )
    const [mend] = interfaceMends(vpc, name, own, oneByZone(subnets), around)
    return mend
  }
  const tables = subnets.map((subnet) => tableOf(subnet, around))
  const ids = tables.flatMap((table) => (table && table !== 'local' ? [table.id] : []))
  return ids.length === 0
    ? undefined
    : gatewayTo(store.kind === 's3-bucket' ? 's3' : 'dynamodb', region, vpc, [...new Set(ids)], around)
}

/** An endpoint takes one subnet a zone; of subnets whose zone nobody knows only the first can be taken. */
const oneByZone = (subnets: readonly ElementOf<'subnet'>[]): readonly string[] => [
  ...new Map(
    [...subnets].reverse().map((subnet) => [read(subnet, 'availabilityZone'), subnet.id] as const),
  ).values(),
]
