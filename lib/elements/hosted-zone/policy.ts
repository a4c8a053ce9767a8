import type { Warning } from '@/lib/net/move'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { isHealthy } from '../health-check/healthy'
import { isServing } from '../load-balancer/serving'
import type { Asked } from './asked'
import type { ZoneRecord } from './records'

/** The records that may be given; `because` tells the choice, with a blank at its end, and is empty where there is none. */
export type Choice = {
  readonly chosen: readonly ZoneRecord[]
  readonly because: string
  readonly warnings: readonly Warning[]
}

const all = (chosen: readonly ZoneRecord[], because = ''): Choice => ({ chosen, because, warnings: [] })

/** Among records of one name and type, those that this client may get. */
export function choose(asked: Asked, records: readonly ZoneRecord[]): Choice {
  if (records.length === 1 && records[0]!.setIdentifier === undefined) return all(records)
  if (records.some(({ failover }) => failover !== undefined)) return byFailover(asked, records)
  const living = records.filter((record) => isWell(asked, record))
  if (records.some(({ weight }) => weight !== undefined)) return byWeight(records, living)
  const left = living.length > 0 ? living : records
  if (records.some(({ region }) => region !== undefined)) return byLatency(asked, left)
  if (records.some(({ country, continent }) => country !== undefined || continent !== undefined))
    return byPlace(asked, left)
  const lost = records.length - left.length
  return all(left, lost > 0 ? `${lost} of ${records.length} records are unhealthy and left out. ` : '')
}

/** Whose health nobody knows is taken to be well, as Route 53 does where no check is given. */
const isWell = (asked: Asked, record: ZoneRecord): boolean =>
  checkOf(asked, record) !== false && targetOf(asked, record) !== false

function checkOf({ around, here }: Asked, { healthCheck }: ZoneRecord): boolean | undefined {
  return healthCheck === undefined ? undefined : isHealthy(healthCheck, around, here)
}

function targetOf({ around, here }: Asked, record: ZoneRecord): boolean | undefined {
  if (record.evaluateTargetHealth !== true || record.alias === undefined) return undefined
  return isServing(around.get(record.alias), around, here)
}

function byFailover(asked: Asked, records: readonly ZoneRecord[]): Choice {
  const primary = records.filter(({ failover }) => failover === 'PRIMARY')
  const secondary = records.filter(({ failover }) => failover === 'SECONDARY')
  if (primary.some((record) => isWell(asked, record))) return all(primary, 'The primary is healthy. ')
  if (secondary.length === 0) return all(primary)
  if (primary.length === 0) return all(secondary)
  return secondary.some((record) => isWell(asked, record))
    ? all(secondary, 'The primary is unhealthy, so the secondary answers. ')
    : all(primary, 'Primary and secondary are unhealthy, so the primary answers. ')
}

function byWeight(records: readonly ZoneRecord[], living: readonly ZoneRecord[]): Choice {
  const left = living.length > 0 ? living : records
  const weighed = left.filter(({ weight }) => weight !== 0)
  return all(weighed.length > 0 ? weighed : left)
}

/** Inside a Region its own record is the quickest; for everybody else any may be. */
function byLatency({ asker, around }: Asked, records: readonly ZoneRecord[]): Choice {
  const home = regionOf(around, asker.network)
  const near = home === undefined ? [] : records.filter(({ region }) => region === home)
  return near.length > 0 ? all(near, `The record of ${home} is nearest. `) : all(records)
}

const regionOf = (around: Around, id: string | undefined): unknown =>
  ancestor(around, around.get(id), 'region')?.props.code

/** Where the client is, nobody says: any record may be its own, and without a default some clients get none. */
function byPlace({ zone, name }: Asked, records: readonly ZoneRecord[]): Choice {
  if (records.some(({ country }) => country === '*')) return all(records)
  const because = `${name} has no default location, so clients elsewhere get no answer.`
  return { ...all(records), warnings: [{ code: 'X_DNS_NO_ANSWER', element: zone.id, because }] }
}
