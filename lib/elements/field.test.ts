import { describe, expect, test } from 'vitest'
import type { Field } from './field'
import {
  address,
  awsName,
  awsNames,
  choice,
  cidr,
  flag,
  formProblem,
  integer,
  list,
  optional,
  ref,
  refs,
  rows,
  suggestion,
  text,
  zone,
} from './field'

const about = { label: 'Field', help: 'A field.' }
const port = integer({ ...about, min: 1, max: 65535 })
const digits = text({ ...about, pattern: /^\d{12}$/, placeholder: '123456789012' })

describe('what is wrong with the form', () => {
  test.each<[string, Field, unknown, string | undefined]>([
    ['nothing is said', port, undefined, undefined],
    ['nothing is typed', cidr(about), '', undefined],
    ['a text', text(about), 'web', undefined],
    ['a number for a text', text(about), 5, 'Give a text.'],
    ['a text of its pattern', digits, '111122223333', undefined],
    ['a text of another pattern', digits, '1234', '"1234" is not of the form 123456789012.'],
    ['a number', port, 443, undefined],
    ['a fraction', port, 4.5, '"4.5" is not a whole number.'],
    ['a text for a number', port, '443', '"443" is not a whole number.'],
    ['a number that is too high', port, 70000, '70000 is outside 1 to 65535.'],
    ['a flag', flag(about), false, undefined],
    ['a text for a flag', flag(about), 'no', 'Choose yes or no.'],
    ['one of a few', choice(['allow', 'deny'], about), 'deny', undefined],
    ['none of a few', choice(['allow', 'deny'], about), 'maybe', '"maybe" is none of allow, deny.'],
    ['an unusual one', suggestion(['t3.micro'], about), 'x9.huge', undefined],
    ['a block', cidr(about), '10.0.0.0/16', undefined],
    ['no block', cidr(about), '10.0.0', '"10.0.0" is not a CIDR block; write it like 10.0.0.0/16.'],
    ['a block of the other family', cidr(about), '::/0', '"::/0" is not an IPv4 block.'],
    ['a block of any family', cidr({ ...about, family: 'any' }), '::/0', undefined],
    ['an address', address(about), '10.0.0.10', undefined],
    ['no address', address(about), '10.0.0.300', '"10.0.0.300" is not an address.'],
    [
      'an address of the other family',
      address({ ...about, family: 6 }),
      '10.0.0.1',
      '"10.0.0.1" is not an IPv6 address.',
    ],
    ['a zone', zone(about), 'eu-west-1a', undefined],
    ['a reference', ref('vpc', about), 'net', undefined],
    ['a list for a reference', ref('vpc', about), ['net'], 'Choose an element.'],
    ['no list of references', refs('vpc', about), 'net', 'Give a list.'],
    [
      'a list with one bad entry',
      list(cidr(about), about),
      ['10.0.0.0/16', 'ten'],
      '"ten" is not a CIDR block; write it like 10.0.0.0/16.',
    ],
    ['no rows', rows({ port }, { ...about, row: 'row' }), {}, 'Give a list.'],
    ['a very long text', port, 'x'.repeat(100), `"${'x'.repeat(57)}…" is not a whole number.`],
  ])('%s', (_, field, value, problem) => {
    expect(formProblem(field, value)).toBe(problem)
    expect(formProblem(optional(field), value)).toBe(problem)
  })
})

test.each<[string, Field, string | undefined, string | undefined]>([
  ['cidrBlock', cidr(about), undefined, 'CidrBlock'],
  ['instance', ref('instance', { ...about, aws: 'InstanceId' }), undefined, 'InstanceId'],
  ['main', flag({ ...about, aws: false }), undefined, undefined],
  ['cidr', cidr({ ...about, aws: { 4: 'CidrIp', 6: 'CidrIpv6' } }), '6', 'CidrIpv6'],
  ['cidr', cidr({ ...about, aws: { 4: 'CidrIp', 6: 'CidrIpv6' } }), undefined, undefined],
])('%s is written to %s', (key, field, variant, property) => {
  expect(awsName(key, field, variant)).toBe(property)
})

test('a field of several properties names them all', () => {
  expect(awsNames('cidr', cidr({ ...about, aws: { 4: 'CidrIp', 6: 'CidrIpv6' } }))).toEqual([
    { property: 'CidrIp', variant: '4' },
    { property: 'CidrIpv6', variant: '6' },
  ])
})

test('no message repeats what may be a secret', () => {
  const key = text({
    label: 'Key',
    help: 'A reference.',
    pattern: /^\{\{.+\}\}$/,
    placeholder: '{{key}}',
    secret: true,
  })
  expect(formProblem(key, 'hunter2')).toBe('The value is not of the form {{key}}.')
})
