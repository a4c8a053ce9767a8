import { describe, expect, test } from 'vitest'
import { readDump } from './read-dump'
import { readValues } from './values'

const vpc = { VpcId: 'vpc-0a1', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }
const subnet = {
  SubnetId: 'subnet-0a1',
  VpcId: 'vpc-0a1',
  CidrBlock: '10.0.1.0/24',
  AvailabilityZone: 'eu-west-1a',
}
const json = (value: unknown) => JSON.stringify(value, null, 2)

const read = async (files: Readonly<Record<string, string>>) => {
  const result = await readDump(Object.entries(files).map(([path, text]) => ({ path, text })))
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const idsIn = ({ design }: Awaited<ReturnType<typeof read>>) => Object.keys(design.elements).sort()

const WHOLE = ['111122223333', '111122223333/eu-west-1', 'subnet-0a1', 'vpc-0a1']

describe('the same account in every layout', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'one file for each call',
      { 'Vpcs.json': json({ Vpcs: [vpc] }), 'Subnets.json': json({ Subnets: [subnet] }) },
    ],
    ['a paste of several answers', { paste: `${json({ Vpcs: [vpc] })}\n${json({ Subnets: [subnet] })}\n` }],
    ['one object of everything', { 'all.json': json({ vpcs: [vpc], subnets: [subnet], provider: 'aws' }) }],
    ['by Region inside', { 'all.json': json({ 'eu-west-1': { Vpcs: [vpc], Subnets: [subnet] } }) }],
    ['a list of answers', { 'all.json': json([{ Vpcs: [vpc] }, { Subnets: [subnet] }]) }],
    [
      'a folder for the Region',
      {
        'eu-west-1/a.json': json({ Vpcs: [vpc] }),
        'eu-west-1/b.json': json({ Subnets: [{ ...subnet, AvailabilityZone: undefined }] }),
      },
    ],
    [
      'pages of one call',
      {
        'a.json': json({ Vpcs: [vpc], NextToken: 'x' }),
        'b.json': json({ Vpcs: [] }),
        'c.json': json({ Subnets: [subnet] }),
      },
    ],
    [
      'with nulls and a byte order mark',
      { 'a.json': `\uFEFF${json({ Vpcs: [{ ...vpc, Tags: null }], Subnets: [subnet, null] })}` },
    ],
  ])('%s', async (_, files) => {
    const dump = await read(files)
    expect(idsIn(dump)).toEqual(WHOLE)
    expect(dump.design.elements['subnet-0a1']!.parent).toBe('vpc-0a1')
    expect(dump.problems).toEqual([])
  })
})

test('without any sign of a Region it is unknown, and said so', async () => {
  const { design } = await read({ 'a.json': json({ Vpcs: [vpc] }) })
  expect(design.elements['111122223333/unknown']).toMatchObject({ kind: 'region', name: 'Unknown Region' })
})

test('details are taken where a file has them', async () => {
  const detail = { VpcId: 'vpc-0a1', EnableDnsHostnames: { Value: true } }
  const { design } = await read({ 'a.json': json({ Vpcs: [vpc] }), 'b.json': json(detail) })
  expect(design.elements['vpc-0a1']!.props).toMatchObject({ enableDnsHostnames: true })
})

test('what nothing reads is listed, and empty lists are not', async () => {
  const { unread } = await read({ 'a.json': json({ Vpcs: [vpc], Volumes: [{}, {}], Hosts: [] }) })
  expect(unread).toEqual([
    { file: 'a.json', member: 'Volumes', objects: 2, reason: 'Groundplan has no kind for it.' },
  ])
})

test.each<[string, unknown]>([
  ['a text', { Vpcs: [{ VpcId: 'vpc-0a1', Tags: 'x', CidrBlockAssociationSet: 'y' }] }],
  ['numbers', { Vpcs: [{ VpcId: 7, CidrBlock: 8 }, vpc] }],
  [
    'lists in the place of objects',
    { RouteTables: [{ RouteTableId: 'rtb-1', Routes: 'no', Associations: 7 }], Vpcs: [vpc] },
  ],
  ['an object in the place of a list', { Vpcs: { a: 1 }, Subnets: [subnet] }],
  [
    'strange names',
    JSON.parse('{"Vpcs":[{"VpcId":"__proto__"},{"VpcId":"constructor"}],"__proto__":{"x":1}}'),
  ],
])('%s where AWS has something else never throws', async (_, value) => {
  const result = await readDump([{ path: 'a.json', text: json(value) }])
  expect(result.ok).toBe(true)
})

test('broken items are told, and the others come in', async () => {
  const dump = await read({
    'a.json': json({
      RouteTables: [{ RouteTableId: 'rtb-1', Routes: 'no' }, { RouteTableId: 'rtb-2' }],
      Vpcs: [vpc],
    }),
  })
  expect(dump.design.elements['rtb-2']).toBeDefined()
  expect(dump.notices.map(({ message }) => message).join()).toMatch(/1 × route table was left out/)
})

test.each([
  ['cut short', '{"Vpcs": [', /^a\.json is no JSON from line 1 on/],
  ['broken after a good one', '{"Vpcs": []}\n\n{"Subnets": [}', /^a\.json is no JSON from line 3 on/],
  ['empty', ' \n', /^a\.json is empty/],
])('a file that is %s is one line', async (_, text, line) => {
  const dump = await read({ 'a.json': text, 'b.json': json({ Vpcs: [vpc] }) })
  expect(dump.problems).toHaveLength(1)
  expect(dump.problems[0]).toMatch(line)
  expect(dump.problems[0]).not.toContain('\n')
})

test('nothing that is known is one line', async () => {
  expect(await readDump([{ path: 'a.json', text: '{"a": 1}' }])).toMatchObject({ ok: false })
  expect(await readDump([])).toMatchObject({ ok: false })
})

test.each([
  ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['deep objects', '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)],
  ['binary', '\u0000\u0001PK'],
  ['brackets in texts', '{"a": "}]{"} {"b": "\\"}"}'],
])('%s ends soon', async (_, text) => {
  const begun = performance.now()
  readValues(text)
  await readDump([{ path: 'a', text }])
  expect(performance.now() - begun).toBeLessThan(2_000)
})
