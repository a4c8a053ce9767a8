import type { Service } from '@/lib/net/fact'
import { PUBLIC } from '@/lib/net/flow'
import type { AwsService } from './service-name'
import { hostOf, listOf } from './service-name'

/**
 * A service of AWS in a Region as an end: any of its public addresses, nobody knows which.
 * `element` stands for it on the canvas: a bucket, a queue, or the Region where nothing is drawn.
 */
export function awsService(service: AwsService, element: string, id = `${element} ${hostOf(service)}`): Service {
  const list = listOf(service)
  return {
    fact: 'service',
    id,
    element,
    addresses: PUBLIC,
    fixed: false,
    lists: list === undefined ? [] : [list],
    region: service.region,
    name: hostOf(service),
  }
}
