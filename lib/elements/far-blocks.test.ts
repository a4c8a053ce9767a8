import { expect, test } from 'vitest'
import type { World } from '@/lib/net/world'
import { PUBLIC, readAddresses } from '@/lib/net/flow'
import { parseAddress } from '@/lib/net/prefix'
import { blocksFor } from './far-blocks'

const NO_WORLD = { segment: () => undefined } as unknown as World
const at = (text: string) => parseAddress(text)!.value

test.each([
  ['one address', readAddresses('203.0.113.7')!.addresses, ['203.0.113.7/32']],
  ['a block', readAddresses('10.0.0.0/16')!.addresses, ['10.0.0.0/16']],
  ['a range', [[at('10.0.0.4'), at('10.0.0.11')]] as const, ['10.0.0.4/30', '10.0.0.8/30']],
  ['too many blocks', [[at('10.0.0.1'), at('10.0.0.254')]] as const, ['0.0.0.0/0']],
  ['the internet', PUBLIC[4], ['0.0.0.0/0']],
])('%s', (_, addresses, blocks) => {
  expect(blocksFor(4, addresses, undefined, NO_WORLD)).toEqual(blocks)
})
