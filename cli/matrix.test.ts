import { afterAll, expect, test } from 'vitest'
import { writeDesign } from '@/lib/design/file'
import { NAT, board, group, host, put } from '@/lib/trace/scenarios/board'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, remove } = scratchFolder()
afterAll(remove)

const DB = [group('db-sg', 'net', [5432], '10.0.0.0/16'), host('db', 'b', '10.0.2.20', 'db-sg')]
const PROMISE = put('promise', 'out', {
  expects: 'reachable',
  fromPlace: 'element',
  from: 'app',
  toPlace: 'internet',
  protocol: 'tcp',
  port: '443',
})
const path = file('shop.json', writeDesign({ name: 'Shop', design: board(NAT, DB, PROMISE) }))
const wider = file(
  'wider.json',
  writeDesign({ name: 'Shop', design: board(NAT, DB, PROMISE, group('web-sg', 'net', [443, 22])) }),
)

test.each([
  ['who reaches whom, in words', ['matrix', path, '--by', 'interface'], 0, /^app → db: tcp 5432$/m],
  ['as CSV', ['matrix', path, '--by', 'group', '--format', 'csv'], 0, /^app-sg,db-sg,tcp 5432,,,,\r$/m],
  ['as JSON', ['matrix', path, '--json'], 0, /"by": "subnet"/],
  ['what the internet reaches', ['exposure', path], 0, /^web: tcp 443 {2}\(by igw\)\n$/],
  ['what one element reaches', ['exposure', path, '--of', 'app'], 0, /^db: tcp 5432$/m],
  ['a drill that breaks a promise ends with 1', ['drill', path], 1, /^nat: \n {4}broken: {2}/m],
  ['a record that differs', ['compare', path, wider], 1, /^~ security-group web-sg: securityGroupIngress$/m],
  ['a flow that opens', ['compare', path, wider], 1, /^the internet → web: opens tcp 22$/m],
  ['a design and itself', ['compare', path, path], 0, /^The designs are the same\.$/m],
])('%s', async (_, args, code, says) => {
  const found = await groundplan(args)
  expect(found.code).toBe(code)
  expect(found.stdout).toMatch(says)
})

test.each([
  [
    'another sort of rows',
    ['matrix', path, '--by', 'zone'],
    '--by is "zone"; give it subnet, interface or group.',
  ],
  ['another format', ['matrix', path, '--format', 'xml'], '--format is "xml"; give it csv or json.'],
  ['an element that is not there', ['exposure', path, '--of', 'nobody'], '--of:'],
  ['one design only', ['compare', path], 'Use: groundplan compare'],
])('%s is refused', async (_, args, says) => {
  const { code, stderr } = await groundplan(args)
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})
