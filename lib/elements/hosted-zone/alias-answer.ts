import type { Answer } from '@/lib/net/world'
import { balancerAnswer, isBalancer } from '../load-balancer/names'
import type { Asked } from './asked'
import { nameOf } from './delegation'
import type { ZoneRecord } from './records'
import { plainName } from './records'

const WEBSITE = /^s3-website[.-][a-z0-9-]+\.amazonaws\.com(\.cn)?$/

/** What an alias gives: the addresses of an element, another name, or the website of the bucket of the same name. */
export function aliasAnswer(asked: Asked, record: ZoneRecord): Answer {
  const { zone, name, around, here } = asked
  const id = record.alias ?? record.edgeAlias
  if (id === undefined) return namedAnswer(asked, record)
  const target = around.get(id)
  if (!target) return unknown(asked, record, `What ${name} is an alias of is not in the design.`)
  if (isBalancer(target)) {
    const answer = balancerAnswer(target, name, asked.asker, here)
    return 'refuse' in answer ? answer : { ...answer, element: zone.id }
  }
  const ends = here.world.endsOf(id)
  const because = `${name} is an alias of ${target.name}.`
  if (ends.length > 0) return { ends, because, element: zone.id }
  return {
    refuse: 'X_DNS_NO_ANSWER',
    because: `${because.slice(0, -1)}, which has no address.`,
    element: zone.id,
    field: record.field,
  }
}

function namedAnswer(asked: Asked, record: ZoneRecord): Answer {
  const { zone, name, around, here } = asked
  const alias = plainName(record.aliasName ?? '').replace(/^dualstack\./, '')
  if (!WEBSITE.test(alias)) {
    const own = nameOf(zone) ?? ''
    const isOurs = alias === own || alias.endsWith(`.${own}`)
    const kind = isOurs ? 'an alias of the record' : 'an alias of'
    return { again: alias, because: `${name} is ${kind} ${alias}.`, element: zone.id }
  }
  const bucket = around.all('s3-bucket').find((one) => bucketName(one) === name)
  const ends = here.world.endsOf(bucket?.id)
  if (bucket && ends.length > 0)
    return { ends, because: `${name} is the website of the bucket ${bucket.name}.`, element: zone.id }
  return unknown(
    asked,
    record,
    `${name} is the website of a bucket of that name, which is not in the design.`,
  )
}

/** A bucket is called by its name; where a template leaves that to AWS nobody knows it. */
const bucketName = ({ props }: { readonly props: Readonly<Record<string, unknown>> }) =>
  typeof props.bucketName === 'string' ? props.bucketName : undefined

const unknown = ({ zone }: Asked, { field }: ZoneRecord, because: string): Answer => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  element: zone.id,
  field,
  unknown: true,
})
