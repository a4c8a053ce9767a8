import { expect, test } from 'vitest'
import { trafficOf } from './filter-ports'

test.each([
  ['-1', undefined, undefined, 'all traffic', [[0, 255]], [[0, 65535]]],
  ['-1', 443, 443, 'all traffic', [[0, 255]], [[0, 65535]]],
  ['tcp', 80, 443, 'tcp 80-443', [[6, 6]], [[80, 443]]],
  ['6', 22, 22, 'tcp 22', [[6, 6]], [[22, 22]]],
  ['icmp', -1, -1, 'icmp', [[1, 1]], [[0, 65535]]],
  ['icmp', 8, -1, 'icmp type 8', [[1, 1]], [[2048, 2303]]],
  ['1', 3, 4, 'icmp type 3 code 4', [[1, 1]], [[772, 772]]],
  ['icmpv6', undefined, undefined, 'icmpv6', [[58, 58]], [[0, 65535]]],
  ['50', 1, 2, 'protocol 50', [[50, 50]], [[0, 65535]]],
])('%s %s %s is %s', (protocol, from, to, words, protocols, ports) => {
  expect(trafficOf({ protocol, from, to, row: {} })).toEqual({ words, protocols, ports })
})

test.each([
  [undefined, 80, 80, {}, 'protocol'],
  ['carrier pigeon', 80, 80, {}, 'protocol'],
  ['tcp', undefined, undefined, {}, 'ports'],
  ['udp', -1, -1, {}, 'ports'],
  ['tcp', undefined, 80, { fromPort: { expression: { Ref: 'Port' } } }, 'ports'],
  ['icmp', undefined, undefined, {}, 'ports'],
])('%s %s %s may be anything', (protocol, from, to, row, unknown) => {
  expect(trafficOf({ protocol, from, to, row })).toMatchObject({ unknown, ports: [[0, 65535]] })
})
