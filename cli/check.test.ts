import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { designOf, make } from '@/lib/rules/example'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { folder, file, remove } = scratchFolder()
afterAll(remove)

const empty = mkdtempSync(join(folder, 'empty-'))

const designFile = (name: string, ...elements: Element[]) =>
  file(name, writeDesign({ name, design: designOf(...elements) }))

const vpc = make('vpc', 'main', { cidrBlock: '10.0.0.0/16' })
const stray = make('subnet', 'stray', { in: 'main', cidrBlock: '10.9.0.0/24' })
const whole = writeDesign({ name: 'whole', design: designOf(vpc, stray) })

test('a design without findings ends with 0', async () => {
  expect(await groundplan(['check', designFile('good.json', vpc)])).toEqual({
    code: 0,
    stdout: '0 errors, 0 warnings, 0 hints\n',
    stderr: '',
  })
})

test('findings end with 1 and say what, why and where it stands', async () => {
  const path = designFile('bad.json', vpc, stray)
  const { code, stdout } = await groundplan(['check', path])
  expect(code).toBe(1)
  expect(stdout).toContain('error: stray has 10.9.0.0/24')
  const { stdout: json } = await groundplan(['check', path, '--json'])
  expect(JSON.parse(json)).toMatchObject({
    findings: [
      { rule: 'subnet-within-vpc', severity: 'error', element: 'stray', field: 'cidrBlock', fixable: true },
    ],
    waived: 0,
    counts: { error: 1 },
  })
})

test('a waived finding no longer counts', async () => {
  const waivers = { 'subnet-within-vpc': { reason: 'moves next week', author: 'net', date: '2026-11-21' } }
  const { code, stdout } = await groundplan(['check', designFile('waived.json', vpc, { ...stray, waivers })])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '0 errors, 0 warnings, 0 hints, 1 waived\n' })
})

test('SARIF names the line of the record, and tells what was waived', async () => {
  const waivers = { 'vpc-cidr-canonical': { reason: 'as it is', author: 'net', date: '2026-11-22' } }
  const odd = { ...vpc, props: { cidrBlock: '10.0.3.0/16' }, waivers }
  const path = designFile('lines.json', odd, stray)
  const { code, stdout } = await groundplan(['check', path, '--format', 'sarif'])
  const log = JSON.parse(stdout) as Log
  expect(code).toBe(1)
  const [outside, canonical] = log.runs[0]!.results!
  const at = outside!.locations![0]!.physicalLocation!
  expect(readFileSync(path, 'utf8').split('\n')[at.region!.startLine! - 1]).toContain('"stray": {')
  expect(at.artifactLocation!.uri).toMatch(/lines\.json$/)
  expect(outside).toMatchObject({ ruleId: 'subnet-within-vpc', level: 'error', ruleIndex: 0 })
  expect(canonical).toMatchObject({
    ruleId: 'vpc-cidr-canonical',
    level: 'note',
    suppressions: [{ justification: 'as it is, net, 2026-11-22' }],
  })
  expect(log.runs[0]!.tool.driver.rules!.map(({ id }) => id)).toEqual([
    'subnet-within-vpc',
    'vpc-cidr-canonical',
  ])
})

test('SARIF of a template names the line of the resource', async () => {
  const template = [
    'Resources:',
    '  Net:',
    '    Type: AWS::EC2::VPC',
    '    Properties: { CidrBlock: 10.0.0.0/16 }',
    '  Stray:',
    '    Type: AWS::EC2::Subnet',
    '    Properties: { VpcId: !Ref Net, CidrBlock: 10.9.0.0/24 }',
  ]
  const { stdout } = await groundplan(['check', file('net.yaml', template.join('\n')), '--format', 'sarif'])
  const [finding] = (JSON.parse(stdout) as Log).runs[0]!.results!
  expect(finding!.locations![0]).toMatchObject({
    physicalLocation: { region: { startLine: 5 } },
    logicalLocations: [{ fullyQualifiedName: 'Stray.cidrBlock' }],
  })
})

test('a waiver whose finding is gone is told, and does not fail', async () => {
  const waivers = { 'subnet-within-vpc': { reason: 'moves next week', author: 'net', date: '2026-11-21' } }
  const { code, stderr } = await groundplan(['check', designFile('idle.json', { ...vpc, waivers })])
  expect(code).toBe(0)
  expect(stderr).toBe('main has a waiver of subnet-within-vpc, which finds nothing there now; take it out.\n')
})

test.concurrent.each([
  ['no command line at all is the manual', [], 0, ''],
  ['an unknown command', ['destroy'], 2, 'no command "destroy"'],
  ['a missing argument', ['check'], 2, 'Use: groundplan check <design or template>'],
  ['one argument too many', ['check', 'a', 'b'], 2, 'Use: groundplan check <design or template>'],
  ['an unknown option', ['check', 'a', '--force'], 2, "'--force'"],
  ['an unknown format', ['check', 'a', '--format', 'xml'], 2, '--format is "xml"'],
  ['a missing file', ['check', join(folder, 'nowhere.json')], 2, 'does not exist'],
  ['an empty folder', ['check', empty], 2, 'holds no JSON'],
  ['a file that is cut short', ['check', file('cut.json', whole.slice(0, 200))], 2, 'cut short'],
  ['an empty file', ['check', file('empty.json', '')], 2, 'empty'],
  ['bytes that are no text', ['check', file('junk.json', '\u0000\u0001{{{')], 2, 'is no text'],
  ['another JSON', ['check', file('list.json', '[1, 2]')], 2, 'no Groundplan design'],
  ['a newer version', ['check', file('new.json', '{"groundplan": 99, "elements": {}}')], 2, '99'],
  ['an unknown kind', ['check', file('kind.json', whole.replace('"subnet"', '"teapot"'))], 2, 'teapot'],
])('%s', async (_, args, code, says) => {
  const result = await groundplan(args)
  expect(result.code).toBe(code)
  expect(result.stderr).toContain(says)
  if (code === 2) expect(result.stderr.trim().split('\n')).toHaveLength(1)
  if (code === 2) expect(result.stdout).toBe('')
})

test('--help of a command says how to use it', async () => {
  const { code, stdout } = await groundplan(['check', '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('groundplan check <design or template>')
})
