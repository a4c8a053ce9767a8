import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { WITHOUT_CORPUS } from '@/lib/cloudformation/corpus-files'
import { legalDesign } from '@/lib/cloudformation/legal-design'
import type { Design } from '@/lib/design/element'
import { readyDesigns } from '@/lib/samples/ready'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { networkOf } from '@/lib/samples/generate'
import { dumpDesigns, freshDesigns, templateDesigns } from './corpus-designs'
import { ACCEPTED, BROKEN, FRESH, REAL } from './corpus-errors'
import type { Finding } from './define'
import { check } from './engine'
import { rules } from './index'

const counts = new Map<string, Map<string, number>>()
afterAll(() => {
  for (const [part, byRule] of counts)
    console.log([`${part}:`, ...[...byRule].sort().map(([rule, count]) => `  ${count} ${rule}`)].join('\n'))
})

/** The errors of a design; every finding is counted. */
function errorsIn(part: string, design: Design): readonly Finding[] {
  const found = check(design, rules).filter(({ waived }) => !waived)
  const byRule = counts.get(part) ?? new Map<string, number>()
  counts.set(part, byRule)
  for (const { severity, rule } of found) {
    const key = `${severity} ${rule}`
    byRule.set(key, (byRule.get(key) ?? 0) + 1)
  }
  return found.filter(({ severity }) => severity === 'error')
}

const nameOf = (design: Design, { element }: Finding) => {
  const { logicalId, awsId, kind } = design.elements[element]!
  return logicalId ?? awsId ?? kind
}

describe.skipIf(WITHOUT_CORPUS !== '')(`designs that we did not write${WITHOUT_CORPUS}`, () => {
  test('every error on a template is explained', { timeout: 120_000 }, () => {
    const found = templateDesigns().flatMap(([file, design]) =>
      errorsIn('templates', design).map((one) => `${file} ${one.rule} ${nameOf(design, one)}`),
    )
    expect(found.sort()).toEqual(REAL.map(({ file, rule, element }) => `${file} ${rule} ${element}`).sort())
  })

  test('every error of an account is explained', { timeout: 60_000 }, async () => {
    const accounts = await dumpDesigns()
    expect(accounts.length).toBe(12)
    const found = accounts.flatMap(([name, design]) =>
      errorsIn('accounts', design).map((one) => `${name} ${one.rule} ${nameOf(design, one)}`),
    )
    expect(found).toEqual(BROKEN.map(({ account, rule, element }) => `${account} ${rule} ${element}`))
  })
})

test('the samples have no error', () => {
  const designs = [classicVpc.design, networkOf(500), ...readyDesigns.map(({ design }) => design)]
  const found = designs.flatMap((design) => errorsIn('samples', design))
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

test('a new element lacks only what nobody can know yet', () => {
  const found = freshDesigns().flatMap(([kind, design]) =>
    errorsIn('fresh elements', design).map(
      ({ rule, field }) => `${kind} ${rule}${field === undefined ? '' : ` ${field}`}`,
    ),
  )
  expect(found.sort()).toEqual(Object.keys(FRESH).sort())
})

test('a design that AWS accepts has no error but what cannot work', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(legalDesign, (design) => {
      const found = errorsIn('legal designs', design).filter(({ rule }) => !Object.hasOwn(ACCEPTED, rule))
      expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
