import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import { trace } from '../trace'
import { ask, board, put } from './board'

export type Records = readonly Readonly<Record<string, unknown>>[]

export const zone = (records: Records, more: Readonly<Record<string, unknown>> = {}, id = 'zone'): Element =>
  put('hosted-zone', id, { in: 'tokyo', name: 'example.com', records: records as never, ...more })

export const a = (name: string, ...resourceRecords: readonly string[]) => ({
  name,
  type: 'A',
  ttl: 60,
  resourceRecords,
})
export const WWW = a('www.example.com', '198.51.100.10')

export const get = (
  from: string,
  to: string,
  traffic: string,
  ...elements: readonly (Element | readonly Element[])[]
): Trace => trace(board(...elements), ask(from, to, traffic))

export const firstCode = (...question: Parameters<typeof get>) => get(...question).codes[0]

/** The VPC of the web server with private names on. */
export const NAMED = put('vpc', 'net', {
  in: 'tokyo',
  cidrBlock: '10.0.0.0/16',
  enableDnsSupport: true,
  enableDnsHostnames: true,
})
export const inside = (records: Records, more: Readonly<Record<string, unknown>> = {}) =>
  zone(records, { vpcs: [{ vpc: 'net' }], ...more }, 'private-zone')
