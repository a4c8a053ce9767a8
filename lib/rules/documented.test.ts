import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { definitionOf } from '@/lib/elements'
import { rules, systems } from './index'
import { remarks } from './remarks'

const TABLE = '../shared/reference/rules.csv'

const MEANT = 'AWS accepts it, and whether it is wrong depends on what is meant.'
const REFUSED = 'AWS refuses it, or nothing works by it.'

/** Rules with another severity than the table has, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'alb-action-types': REFUSED,
  'alb-mtls': REFUSED,
  'apigw-client-cert': REFUSED,
  'cognito-token-lifetime': REFUSED,
  'nlb-static-ip': REFUSED,
  'tg-slow-start': REFUSED,
  'apigw-domain-alias': 'Another stack may bring the mapping or the name.',
  'apigw-stage-required': 'Another stack or a pipeline may bring the stage.',
  'ecs-private-image-pull': 'The image may come from elsewhere.',
  'ecs-unique-tg': 'AWS advises it.',
  'igw-closed-network-patching': MEANT,
  'igw-needs-public-ip': MEANT,
  'igw-needs-route-sg-nacl': MEANT,
  'lambda-vpc-no-internet': MEANT,
  'natinst-public-subnet': MEANT,
  'natinst-route-target': MEANT,
  'natinst-security-group': MEANT,
  'r53-registrar-ns-match': 'The zone works; only the world does not ask it.',
  'r53-weight-range': 'Route 53 evens the times to live.',
  'vgw-no-transit': MEANT,
  'vpce-gateway-not-transitive': MEANT,
  'vpce-regional-service-path': MEANT,
}

/** The ids and severities of the table of documented rules; its cells hold no line ends. */
const documented = existsSync(TABLE)
  ? readFileSync(TABLE, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',', 3) as [id: string, system: string, severity: string])
  : undefined

test.skipIf(!documented)('every documented rule is a rule, a note, or not applicable', () => {
  expect(documented!.length).toBe(562)
  const accounted = new Set([...rules, ...remarks].map(({ id }) => id))
  expect(documented!.map(([id]) => id).filter((id) => !accounted.has(id))).toEqual([])
})

test.skipIf(!documented)('nothing is accounted for twice, or by a name of its own', () => {
  const known = new Set(documented!.map(([id]) => id))
  const own = new Set(rules.filter(({ id }) => !known.has(id)).map(({ id }) => id))
  expect([...own].sort()).toEqual(['design-field-form', 'design-field-required', 'design-reference-dangling'])
  const all = [...rules, ...remarks].map(({ id }) => id)
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  expect(remarks.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

test.skipIf(!documented)('a rule has the severity of the table, or another for a reason', () => {
  const said = new Map(documented!.map(([id, , severity]) => [id, severity]))
  const others = rules.filter(({ id, severity }) => said.has(id) && said.get(id) !== severity)
  expect(others.map(({ id }) => id).sort()).toEqual(Object.keys(OTHERWISE).sort())
})

test('a remark names kinds and rules that exist, and an AWS page', () => {
  const ids = new Set(rules.map(({ id }) => id))
  for (const remark of remarks) {
    expect(remark.source, remark.id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    if ('kinds' in remark)
      for (const kind of remark.kinds) expect(definitionOf(kind), remark.id).toBeDefined()
    if ('rule' in remark) expect(ids, remark.id).toContain(remark.rule)
  }
})

test('a remark is a sentence', () => {
  for (const remark of remarks) {
    const text = Object.entries(remark).find(([key]) => ['note', 'says', 'kept', 'beyond'].includes(key))?.[1]
    expect(text, remark.id).toMatch(/^[A-Z`"\d].*\.$|^design-[a-z-]+ .*\.$/s)
  }
})

test('every system has a name of its own', () => {
  expect(new Set(systems.map(({ id }) => id)).size).toBe(systems.length)
})
