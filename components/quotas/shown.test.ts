import { expect, test } from 'vitest'
import { designOf, make } from '@/lib/rules/example'
import { headRoom } from '@/lib/rules/quotas/head-room'
import { shown } from './shown'

const rooms = headRoom(
  designOf(
    make('region', 'ireland', { code: 'eu-west-1' }),
    make('region', 'tokyo', { code: 'ap-northeast-1' }),
    ...Array.from({ length: 4 }, (_, at) => make('elastic-ip', `a-${at}`, { in: 'ireland' })),
    make('elastic-ip', 'b', { in: 'tokyo' }),
    make('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  ),
)
const list = (...asked: [view: 'fullest' | 'near' | 'every', text?: string]) =>
  shown(rooms, asked[0], asked[1] ?? '').map(({ limit, place }) => `${limit.key} ${place}`)

test('each limit where it is fullest', () => {
  expect(list('fullest').filter((one) => one.startsWith('addresses'))).toEqual([
    'addresses-per-region ireland',
  ])
})

test('what is nearly used up', () => expect(list('near')).toEqual(['addresses-per-region ireland']))

test('every place, by words', () => {
  expect(list('every', 'elastic')).toEqual(['addresses-per-region ireland', 'addresses-per-region tokyo'])
  expect(list('every', 'TOKYO vpcs')).toEqual(['vpcs-per-region tokyo'])
})
