import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { BAD_FILES } from '@/lib/import/bad-files'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { folder, file, at, remove } = scratchFolder()
afterAll(remove)

const vpcs = JSON.stringify({
  Vpcs: [{ VpcId: 'vpc-0a1', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }],
})
const subnets = JSON.stringify({
  Subnets: [
    { SubnetId: 'subnet-0a1', VpcId: 'vpc-0a1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
  ],
  Volumes: [{}],
})
const template = file(
  't.yaml',
  'Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n  Role:\n    Type: AWS::IAM::Role\n',
)
const elementsIn = (path: string) =>
  Object.values(
    JSON.parse(readFileSync(path, 'utf8')).elements as Record<string, { kind: string; box?: object }>,
  )

test('a template becomes a design that is laid out, with a list of what is only carried', async () => {
  const { code, stdout } = await groundplan(['import', template, '--out', at('t.json'), '--json'])
  expect(code).toBe(0)
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({ elements: { vpc: 1, other: 1 }, understood: 1, problems: [] })
  expect(report.carried[0]).toEqual({
    logicalId: 'Role',
    type: 'AWS::IAM::Role',
    line: expect.any(Number),
    reason: expect.stringMatching(/\.$/),
  })
  for (const element of elementsIn(at('t.json'))) expect(element.box).toBeDefined()
})

mkdirSync(at('dump/eu-west-1'), { recursive: true })
writeFileSync(at('dump/eu-west-1/Vpcs.json'), vpcs)
writeFileSync(at('dump/eu-west-1/Subnets.json'), subnets)
writeFileSync(
  at('dump.zip'),
  zipSync({ 'dump/Vpcs.json': strToU8(vpcs), 'dump/Subnets.json': strToU8(subnets) }),
)

test.each([
  ['a folder', ['dump']],
  ['a zip', ['dump.zip']],
  ['several files', ['dump/eu-west-1/Vpcs.json', 'dump/eu-west-1/Subnets.json']],
])('a dump in %s', async (what, paths) => {
  const out = at(`${what}.json`)
  const { code, stdout } = await groundplan(['import', ...paths.map(at), '--out', out, '--json'])
  expect(code).toBe(0)
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({
    elements: { account: 1, region: 1, vpc: 1, subnet: 1 },
    understood: 2,
    problems: [],
  })
  expect(report.carried).toEqual([
    {
      logicalId: expect.stringContaining('Subnets.json'),
      type: 'Volumes',
      line: 1,
      reason: expect.stringContaining('no kind'),
    },
  ])
})

test.concurrent.each<[string, string[], string]>([
  ['no --out', [template], '--out'],
  ['no file', ['--out', at('x.json')], 'Use: groundplan import'],
  ['a missing file', [at('nowhere.yaml'), '--out', at('x.json')], 'does not exist'],
  ['a folder with nothing', [file('only.png', ''), '--out', at('x.json')], 'only.png'],
  ['two templates', [template, template, '--out', at('x.json')], 'one by one'],
  ['a broken template', [file('cut.yaml', 'Resources: [1, 2'), '--out', at('x.json')], 'cut.yaml'],
  ['another JSON', [file('other.json', '{"a": 1}'), '--out', at('x.json')], 'no Groundplan design'],
  ['half an answer', [file('half.json', '{"Vpcs": [{'), '--out', at('x.json')], 'half.json'],
  ['binary', [file('bin.json', '\u0000\u0001\u0002'), '--out', at('x.json')], 'bin.json'],
  ['a place that is not there', [template, '--out', `${folder}/no/where.json`], 'does not exist'],
  ...BAD_FILES.filter(([path]) => /^(larger|bomb|deep|picture|prototype)/.test(path)).map(
    ([path, text]): [string, string[], string] => [path, [file(path, text()), '--out', at('x.json')], path],
  ),
])('%s is one line and exit code 2', async (_, args, says) => {
  const { code, stdout, stderr } = await groundplan(['import', ...args])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
