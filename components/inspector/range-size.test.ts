import { expect, test } from 'vitest'
import type { Field } from '@/lib/elements/field'
import { cidr, text } from '@/lib/elements/field'
import { rangeSize } from './range-size'

const about = { label: 'Block', help: '' }

test.each<[Field, unknown, string | undefined]>([
  [cidr({ ...about, subnet: true }), '10.0.1.0/24', '251 usable addresses of 256'],
  [cidr({ ...about, subnet: true }), '10.0.1.0/28', '11 usable addresses of 16'],
  [cidr({ ...about, subnet: true }), '10.0.1.7/24', '10.0.1.0/24: 251 usable addresses of 256'],
  [cidr(about), '10.0.0.0/16', '65,536 addresses'],
  [cidr(about), '0.0.0.0/0', 'every IPv4 address'],
  [cidr(about), '10.0.0.1/32', '1 address'],
  [cidr({ ...about, family: 'any' }), '2001:db8::/56', '2^72 addresses'],
  [cidr(about), '2001:db8::/56', undefined],
  [cidr(about), '10.0.0.0', undefined],
  [cidr(about), undefined, undefined],
  [text(about), '10.0.0.0/16', undefined],
])('%o %s', (field, value, expected) => expect(rangeSize(field, value)).toBe(expected))
