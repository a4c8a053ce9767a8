import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomQuestion } from './random-network'
import { trace } from './trace'

test('random questions come to every sort of answer', () => {
  const answers = fc.sample(randomQuestion, { seed: 2026, numRuns: 400 }).map((asked) => trace(...asked))
  const count = (of: (answer: (typeof answers)[number]) => boolean) => answers.filter(of).length
  expect(count(({ passed }) => passed.length > 0)).toBeGreaterThan(60)
  expect(count(({ passed }) => passed.some(({ family }) => family === 6))).toBeGreaterThan(5)
  for (const code of [
    'ENI_SG_RULES_MISMATCH',
    'SUBNET_ACL_RESTRICTION',
    'NO_ROUTE_TO_DESTINATION',
    'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    'NGW_SOURCE_ADDRESS_REASSIGN',
    'X_ASYMMETRIC_PATH',
  ] as const)
    expect([code, count(({ codes }) => codes.includes(code))]).not.toEqual([code, 0])
})
