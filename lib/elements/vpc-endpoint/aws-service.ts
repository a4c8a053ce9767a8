import type { Element } from '@/lib/design/element'
import type { Id, Service } from '@/lib/net/end'
import { PUBLIC } from '@/lib/net/flow'
import { within } from '../ancestor'
import type { Around } from '../define'
import { isKind } from '../index'
import { read } from '../read'
import type { AwsService } from './service-name'
import { hostOf, listOf } from './service-name'

/**
 * A service of AWS in a Region as an end: any of its public addresses, nobody knows which.
 * `element` stands for it on the canvas: a bucket, a queue, or the Region where nothing is drawn.
 */
export function awsService(service: AwsService, element: Id, name = hostOf(service)): Service {
  const list = listOf(service)
  return {
    fact: 'service',
    id: `${element} ${name}`,
    element,
    addresses: PUBLIC,
    fixed: false,
    lists: list === undefined ? [] : [list],
    region: service.region,
    name,
  }
}

/** The Region that an element is in, where one is drawn around it. */
export function regionCode(self: Element, around: Around): string | undefined {
  const region = within(around, self, 'region')
  return isKind(region, 'region') ? read(region, 'code') : undefined
}

/** What is kept in a Region, as an end; without a Region nobody knows by which endpoint it is reached. */
export function keptIn(
  self: Element,
  service: string,
  around: Around,
  name?: (region: string) => string,
): Service {
  const region = regionCode(self, around)
  if (region !== undefined) return awsService({ region, service }, self.id, name?.(region))
  return { fact: 'service', id: self.id, element: self.id, addresses: PUBLIC, fixed: false, lists: [] }
}
