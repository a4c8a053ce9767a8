import type { Call } from '@/lib/elements/sdk'
import { split } from './calls'
import type { Ask } from './clients'
import type { Service } from './services'

type Members = Readonly<Record<string, unknown>>

/**
 * Where an answer says that there is more, and the member of the next call that takes it. The first that is there counts.
 * The SDK sends only what a call knows, so one list serves all of them.
 */
const NEXT: readonly (readonly [said: string, taken: string])[] = [
  ['NextToken', 'NextToken'],
  ['nextToken', 'nextToken'],
  ['NextMarker', 'Marker'],
  ['NextPageMarker', 'Marker'],
  ['position', 'position'],
  ['LastEvaluatedTableName', 'ExclusiveStartTableName'],
  ['ContinuationToken', 'ContinuationToken'],
  ['Marker', 'Marker'],
]

/** Route 53 goes on from a record, which three members name. */
const NEXT_RECORD: readonly (readonly [said: string, taken: string])[] = [
  ['NextRecordName', 'StartRecordName'],
  ['NextRecordType', 'StartRecordType'],
  ['NextRecordIdentifier', 'StartRecordIdentifier'],
]

/** How many to ask for at a time, where AWS gives few by itself or wants to be told: never more than any call of the service accepts. */
const PAGE: { readonly [S in Service]?: Members } = {
  ec2: { MaxResults: 100 },
  elbv2: { PageSize: 400 },
  elb: { PageSize: 400 },
  rds: { MaxRecords: 100 },
  apigateway: { limit: 500 },
  'cognito-idp': { MaxResults: 60 },
  ecs: { maxResults: 100 },
}

/** All pages of an answer as one: its lists one after the other, everything else from the first page. */
export async function askAll(ask: Ask, call: Call, region: string, input: Members): Promise<Members> {
  const size = PAGE[split(call).service]
  let whole: Members | undefined
  let next: Members = {}
  let last = ''
  do {
    const page = (await ask(call, region, { ...size, ...input, ...next })) as unknown as Members
    whole = whole ? joined(whole, page) : page
    next = nextOf(page)
    // A server that names the same place again would never end.
    const place = JSON.stringify(next)
    if (place === last) break
    last = place
  } while (Object.keys(next).length > 0)
  return whole
}

/** What the next call takes; nothing when this was the last page. */
function nextOf(page: Members): Members {
  if (page.IsTruncated === false) return {}
  const record = NEXT_RECORD.flatMap(([said, taken]) => (page[said] ? [[taken, page[said]] as const] : []))
  if (record.length > 0) return Object.fromEntries(record)
  const found = NEXT.find(([said]) => typeof page[said] === 'string' && page[said] !== '')
  return found ? { [found[1]]: page[found[0]] } : {}
}

function joined(whole: Members, page: Members): Members {
  const lists = Object.entries(page).flatMap(([key, value]) => {
    const before = whole[key]
    return Array.isArray(value) && Array.isArray(before) ? [[key, [...before, ...value]] as const] : []
  })
  const added = Object.entries(page).filter(([key, value]) => Array.isArray(value) && !whole[key])
  return { ...whole, ...Object.fromEntries([...added, ...lists]) }
}
