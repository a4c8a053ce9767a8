import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { writeDesign } from '@/lib/design/file'
import { board, put, WEB } from '@/lib/trace/scenarios/board'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, remove } = scratchFolder()
afterAll(remove)

const design = board(WEB)
const named = board(WEB, { ...put('internet-gateway', 'igw', { in: 'net' }), awsId: 'igw-0a11' })
const good = file('good.json', writeDesign({ name: 'Web', design: named }))
const closed = file(
  'closed.json',
  writeDesign({ name: 'Web', design: board(WEB, put('route-table', 'public', { in: 'net' })) }),
)
const ASK = ['--from', '203.0.113.7', '--to', 'web', '--port', '443'] as const

test('a way that is open ends with 0 and says every hop', async () => {
  const { code, stdout, stderr } = await groundplan(['trace', good, ...ASK])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^REACHABLE {2}203\.0\.113\.7 → web tcp 443\n/)
  expect(stdout).toMatch(/^ {2}1 {2}\S/m)
  expect(stdout).toContain('\nWay back\n')
})

test('as JSON it says who it is and why', async () => {
  const { code, stdout } = await groundplan(['trace', good, ...ASK, '--json'])
  const answer = JSON.parse(stdout)
  expect({ code, ...answer }).toMatchObject({
    code: 0,
    verdict: 'REACHABLE',
    blockers: [],
    warnings: [],
    partial: false,
  })
  expect(answer.hops).toContainEqual(
    expect.objectContaining({
      element: 'igw',
      kind: 'internet-gateway',
      awsId: 'igw-0a11',
      phase: 'forward',
    }),
  )
  for (const hop of answer.hops) expect(hop.because).toMatch(/\.$/)
})

test('one that is not ends with 1 and names what is in the way, with a fix', async () => {
  const { code, stdout } = await groundplan(['trace', closed, ...ASK])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^NOT_REACHABLE/)
  expect(stdout).toContain('NO_ROUTE_TO_DESTINATION')
  expect(stdout).toContain('on the way back')
  expect(stdout).toMatch(/Fix: \S/)
  const { stdout: json } = await groundplan(['trace', closed, ...ASK, '--json'])
  expect(JSON.parse(json)).toMatchObject({
    verdict: 'NOT_REACHABLE',
    codes: ['NO_ROUTE_TO_DESTINATION'],
    blockers: [{ code: 'NO_ROUTE_TO_DESTINATION', phase: 'return', fix: expect.any(String) }],
  })
})

test('a dump is traced as it is', async () => {
  const answers = {
    Vpcs: [{ VpcId: 'vpc-0a1', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }],
    Subnets: [
      { SubnetId: 'subnet-0a1', VpcId: 'vpc-0a1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    ],
  }
  const path = file('dump.json', JSON.stringify(answers))
  const { code, stdout } = await groundplan([
    'trace',
    path,
    '--from',
    'subnet-0a1',
    '--to',
    '203.0.113.7',
    '--json',
  ])
  expect(code).toBe(1)
  expect(JSON.parse(stdout).hops.length + JSON.parse(stdout).blockers.length).toBeGreaterThan(0)
})

test.concurrent.each([
  ['an end that is missing', ['--from', 'web'], '--from and --to'],
  ['an unknown start', ['--from', 'nobody', '--to', 'web'], '--from: "nobody" is no element'],
  ['an unknown goal', ['--from', 'web', '--to', 'we'], 'Did you mean web'],
  ['a name as the start', ['--from', 'www.example.com', '--to', 'web'], 'starts at an element'],
  ['a protocol that is none', [...ASK, '--protocol', 'tpc'], '"tpc" is none of tcp'],
  ['a port that is none', [...ASK.slice(0, 4), '--port', '70000'], '"70000" is no port'],
  ['a source port that is none', [...ASK, '--source-port', 'x'], '--source-port: "x"'],
  ['a family that is none', [...ASK, '--family', '5'], 'neither 4 nor 6'],
  ['TLS of what is no URL', [...ASK, '--tls-everywhere'], '--to https://'],
  ['a header that is none', [...ASK, '--header', 'x'], 'write "Name: value"'],
  ['claims that are none', [...ASK, '--token', '[1]'], 'claims as JSON'],
])('%s is one line and exit code 2', async (_, args, says) => {
  const { code, stdout, stderr } = await groundplan(['trace', good, ...args])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('asking changes nothing', () => {
  expect(readFileSync(good, 'utf8')).toBe(writeDesign({ name: 'Web', design: named }))
  expect(design).toEqual(board(WEB))
})
