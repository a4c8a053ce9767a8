import { afterAll, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { designOf, make } from '@/lib/rules/example'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, remove } = scratchFolder()
afterAll(remove)

const designFile = (name: string, ...elements: Element[]) =>
  file(name, writeDesign({ name, design: designOf(...elements) }))

const region = make('region', 'ireland', { code: 'eu-west-1' })
const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) => make('elastic-ip', `address-${at}`, { in: 'ireland' }))

test('within all quotas ends with 0, the fullest first', async () => {
  const vpc = make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' })
  const path = designFile('within.json', region, vpc, ...addresses(4))
  const { code, stdout } = await groundplan(['quota', path])
  expect(code).toBe(0)
  expect(stdout.split('\n')[0]).toBe('within:   4 of 5 (default)  Elastic IPs per Region: ireland')
  expect(stdout).toMatch(/\n3 quotas in use, 0 exceeded\n$/)
})

test('one that is exceeded ends with 1, and what was granted counts', async () => {
  const { code, stdout } = await groundplan([
    'quota',
    designFile('over.json', region, ...addresses(6)),
    '--json',
  ])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    quotas: [
      {
        limit: 'addresses-per-region',
        element: 'ireland',
        used: 6,
        allowed: 5,
        exceeded: true,
        adjustable: true,
      },
    ],
    counts: { used: 1, exceeded: 1 },
  })
  const grant = make('quota', 'grant', { limit: 'addresses-per-region', value: 20 })
  const granted = await groundplan(['quota', designFile('granted.json', region, grant, ...addresses(6))])
  expect(granted).toMatchObject({ code: 0 })
  expect(granted.stdout).toContain('6 of 20 (granted)')
})

test('what was read from the account proves its own quota', async () => {
  const read = addresses(6).map((one, at) => ({ ...one, awsId: `eipalloc-${at}` }))
  const { code, stdout } = await groundplan(['quota', designFile('read.json', region, ...read)])
  expect(code).toBe(0)
  expect(stdout).toContain('6 of 5 (more was granted: it was read so)')
})
