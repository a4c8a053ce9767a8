import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { writeDesign } from '@/lib/design/file'
import { designOf, make } from '@/lib/rules/example'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, at, remove } = scratchFolder()
afterAll(remove)

const one = file(
  'one.json',
  writeDesign({ name: 'Shop', design: designOf(make('vpc', 'main', { cidrBlock: '10.0.0.0/16' })) }),
)
const two = file(
  'two.json',
  writeDesign({
    name: 'Shop',
    design: designOf(
      make('region', 'ireland', { code: 'eu-west-1' }),
      make('region', 'virginia', { code: 'us-east-1' }),
      make('vpc', 'here', { in: 'ireland', cidrBlock: '10.0.0.0/16' }),
      make('vpc', 'there', { in: 'virginia', cidrBlock: '10.1.0.0/16' }),
    ),
  }),
)

test('without --out a single template goes to stdout', async () => {
  const { code, stdout, stderr } = await groundplan(['export', one])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Type: AWS::EC2::VPC')
})

test('the ending of the file chooses the format, and a file there is replaced whole', async () => {
  const out = file('template.json', 'x'.repeat(100_000))
  expect((await groundplan(['export', one, '--out', out])).code).toBe(0)
  expect(JSON.parse(readFileSync(out, 'utf8')).Resources).toEqual({ Main: expect.anything() })
})

test('several Regions become several files in a folder that is made when missing', async () => {
  const { code, stdout } = await groundplan(['export', two, '--out', at('new'), '--format', 'json', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    files: [
      { region: 'eu-west-1', resources: 1 },
      { region: 'us-east-1', resources: 1 },
    ],
    problems: [],
  })
  expect(readdirSync(at('new')).sort()).toEqual(['shop-eu-west-1.json', 'shop-us-east-1.json'])
})

test('a template checked and exported again is the same template', async () => {
  await groundplan(['export', one, '--out', at('first.yaml')])
  await groundplan(['export', at('first.yaml'), '--out', at('second.yaml')])
  expect(readFileSync(at('second.yaml'), 'utf8')).toBe(readFileSync(at('first.yaml'), 'utf8'))
  expect((await groundplan(['check', at('first.yaml')])).code).toBe(0)
})

const FOREIGN = [
  'Parameters: {Range: {Type: String, Default: 10.0.0.0/16}}   # kept',
  'Resources:',
  '    Net: {Type: "AWS::EC2::VPC",   Properties: {CidrBlock: !Ref Range}}',
  '    Queue:',
  '        Type: AWS::SNS::Topic # a comment',
  '',
].join('\r\n')

test('a template in and out again keeps every byte, under its own name in a folder', async () => {
  const path = file('foreign.template', FOREIGN)
  expect((await groundplan(['export', path, '--out', at('foreign.yaml')])).code).toBe(0)
  expect(readFileSync(at('foreign.yaml'), 'utf8')).toBe(FOREIGN)
  await groundplan(['export', path, '--out', at('folder/')])
  expect(readFileSync(at('folder/foreign.template'), 'utf8')).toBe(FOREIGN)
})

test('in the other format it keeps all sections', async () => {
  const { stdout } = await groundplan(['export', file('foreign.yml', FOREIGN), '--format', 'json'])
  expect(JSON.parse(stdout)).toEqual({
    Parameters: { Range: { Type: 'String', Default: '10.0.0.0/16' } },
    Resources: {
      Net: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: { Ref: 'Range' } } },
      Queue: { Type: 'AWS::SNS::Topic' },
    },
  })
})

test.concurrent.each([
  ['an unknown format', [one, '--format', 'toml'], '"toml"'],
  ['several templates and no folder', [two], 'name a folder with --out'],
  ['a folder that cannot be', [two, '--out', one], 'cannot be made a folder'],
  ['a file in a folder that is not there', [one, '--out', at('no/where/t.yaml')], 'does not exist'],
  ['a design with nothing to build', [file('empty.json', '{"groundplan":1,"elements":{}}')], 'holds nothing'],
  ['a template that is cut short', [file('cut.yaml', 'Resources:\n  A: {Type: AWS::EC2::VPC')], 'cut.yaml'],
  ['a YAML that is no template', [file('other.yaml', 'a: 1\n')], 'no Resources'],
])('%s is one line and exit code 2', async (_, args, says) => {
  const { code, stdout, stderr } = await groundplan(['export', ...args])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a refused export leaves no draft behind', async () => {
  mkdirSync(at('full'))
  mkdirSync(at('full/shop-eu-west-1.yaml'))
  const { code } = await groundplan(['export', two, '--out', at('full')])
  expect(code).toBe(2)
  expect(readdirSync(at('full')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
