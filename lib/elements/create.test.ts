import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { applyPatch, create } from '@/lib/design/patch'
import { aroundOf } from './around'
import { createElement, freshName } from './create'
import { definitions } from './index'

test.each(definitions.map(({ kind }) => kind))('a new %s has a name and an id of its kind', (kind) => {
  const element = createElement(aroundOf(EMPTY_DESIGN), kind, undefined)
  expect(element.name).toBe(`${kind}-1`)
  expect(element.id).toMatch(new RegExp(`^${kind}-[0-9a-z]{6}$`))
  expect(element).not.toHaveProperty('box')
})

test('names are the lowest that is free', () => {
  const named = (...names: string[]): Design => ({
    elements: Object.fromEntries(
      names.map((name, index) => [`s${index}`, { id: `s${index}`, kind: 'subnet', name, props: {} }]),
    ),
  })
  expect(freshName(aroundOf(named('subnet-1', 'subnet-3', 'public-a')), 'subnet')).toBe('subnet-2')
})

test('new subnets take free blocks and the zones in turn', () => {
  const vpc = createElement(aroundOf(EMPTY_DESIGN), 'vpc', undefined)
  let design = applyPatch(EMPTY_DESIGN, create(vpc))
  for (let count = 0; count < 4; count++)
    design = applyPatch(design, create(createElement(aroundOf(design), 'subnet', vpc)))
  const subnets = aroundOf(design).all('subnet')
  expect(subnets.map((subnet) => subnet.props.cidrBlock)).toEqual([
    '10.0.0.0/24',
    '10.0.1.0/24',
    '10.0.2.0/24',
    '10.0.3.0/24',
  ])
  expect(subnets.map((subnet) => String(subnet.props.availabilityZone).at(-1))).toEqual(['a', 'b', 'c', 'a'])
})
