import { expect, test } from 'vitest'
import type { Around } from '../define'
import type { Element } from '@/lib/design/element'
import { forwardingListeners } from './forwarding'

const element = (id: string, kind: string, props: Element['props'] = {}): Element => ({
  id,
  kind,
  name: id,
  props,
})

const https = element('https', 'listener')
const around: Around = {
  get: () => undefined,
  children: () => [],
  all: () => [],
  referrers: (id) => (id === 'web' ? [https, element('group', 'auto-scaling-group')] : []),
}

test('a service waits for the listeners of its target groups', () => {
  const row = { targetGroup: 'web', containerName: 'app', containerPort: 80 }
  const service = element('service', 'ecs-service', { loadBalancers: [row, row, { containerName: 'x' }] })
  expect(forwardingListeners(service, around)).toEqual([https])
})

test('one without a load balancer waits for nothing', () => {
  expect(forwardingListeners(element('service', 'ecs-service'), around)).toEqual([])
})
