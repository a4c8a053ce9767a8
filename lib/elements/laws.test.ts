import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { EMPTY_DESIGN, isExpression } from '@/lib/design/element'
import { applyPatch, create } from '@/lib/design/patch'
import { aroundOf } from './around'
import { createElement } from './create'
import type { Definition } from './define'
import type { Field, Fields } from './field'
import { formProblem } from './field'
import { definitionOf, definitions } from './index'
import { referencesOf, renameReferences } from './reference'
import { samplesOf } from './sample-of'

const KINDS = new Set<string>(definitions.map(({ kind }) => kind))
const all = definitions.map(({ kind }) => [kind, definitionOf(kind)!] as const)

/** Every field and every field of its rows, with its path. */
const everyField = (fields: Fields, path = ''): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([key, field]) => [
    [`${path}${key}`, field] as const,
    ...(field.type === 'rows' ? everyField(field.fields, `${path}${key}.`) : []),
  ])

/** What is wrong with the form of values, unknown names included. */
const problemsIn = (fields: Fields, values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const field = fields[key]
    if (!field) return [`${key} is no field`]
    if (isExpression(value)) return []
    const problem = formProblem(field, value)
    if (problem) return [`${key}: ${problem}`]
    return field.type === 'rows'
      ? (value as readonly Record<string, unknown>[]).flatMap((row) => problemsIn(field.fields, row))
      : []
  })

/** A design in which the kind stands in its usual place, with everything around it, all of it fresh. */
function standing(kind: string): { design: Design; element: Element } {
  const inside = definitionOf(kind)!.inside[0]!
  const around = inside === 'canvas' ? { design: EMPTY_DESIGN, element: undefined } : standing(inside)
  const element = createElement(aroundOf(around.design), kind, around.element)
  return { design: applyPatch(around.design, create(element)), element }
}

const sampleElement = (definition: Definition): Element => ({
  id: 'self',
  kind: definition.kind,
  name: 'self',
  props: samplesOf(definition.fields),
})

describe.each(all)('%s', (kind, definition) => {
  test('says what it is', () => {
    expect(definition.label).toMatch(/^[A-Z]/)
    expect(definition.summary).toMatch(/^[A-Z].+\.$/)
    expect(definition.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    expect(kind).toMatch(/^[a-z][a-z0-9]*(-[a-z]+)*$/)
  })

  test('has a folder and an icon of its name', () => {
    expect(existsSync(`lib/elements/${kind}/definition.ts`)).toBe(true)
    expect(existsSync(`public/icons/${kind}.svg`)).toBe(true)
  })

  test('every field has a label and help, and assumes only what may be said', () => {
    for (const [path, field] of everyField(definition.fields)) {
      expect(field.label, path).toMatch(/^\S.*\S$/)
      expect(field.help, path).toMatch(/^\S.+\.$/)
      if (field.fallback !== undefined) expect(formProblem(field, field.fallback), path).toBeUndefined()
      if (field.placeholder !== undefined && field.type !== 'zone' && field.type !== 'text')
        expect(formProblem(field, field.placeholder), path).toBeUndefined()
    }
  })

  test('names only kinds that there are', () => {
    expect(definition.inside.length).toBeGreaterThan(0)
    for (const place of definition.inside) {
      expect(place === 'canvas' || KINDS.has(place), place).toBe(true)
      if (place !== 'canvas') expect(definitionOf(place)!.container, place).toBeDefined()
    }
    for (const [path, field] of everyField(definition.fields))
      if (field.type === 'ref' || field.type === 'refs')
        for (const to of field.to) expect(KINDS.has(to), `${path}: ${to}`).toBe(true)
  })

  test('ends and spans name fields that lead there', () => {
    for (const end of [...(definition.ends ?? []), ...(definition.joins ? [definition.joins] : [])])
      expect(definition.fields[end]?.type, end).toBe('ref')
    if (definition.spans === undefined) return
    const field = definition.fields[definition.spans]
    const refs = field?.type === 'rows' ? Object.values(field.fields) : [field!]
    const toSubnets = refs.filter(
      (one) => (one.type === 'ref' || one.type === 'refs') && one.to.includes('subnet'),
    )
    expect(toSubnets).toHaveLength(1)
  })

  test('a reference written by the kind of its target knows each of them', () => {
    for (const [path, field] of everyField(definition.fields)) {
      if (field.type !== 'ref' || typeof field.aws !== 'object') continue
      const written = Object.keys(field.aws).filter((name) => !name.startsWith('AWS::'))
      // An `other` resource is written by its own type.
      expect(written.sort(), path).toEqual(field.to.filter((to) => to !== 'other').sort())
    }
  })

  test('a fresh one is well formed, and so is every fresh row', () => {
    const { element } = standing(kind)
    expect(problemsIn(definition.fields, element.props)).toEqual([])
    for (const [path, field] of everyField(definition.fields)) {
      if (field.type !== 'rows' || !field.fresh) continue
      const rows: Record<string, unknown>[] = []
      for (let count = 0; count < 4; count++) {
        rows.push(field.fresh(rows, count % 2 ? 'subnet' : undefined))
        expect(problemsIn(field.fields, rows[count]!), path).toEqual([])
      }
    }
  })

  if (definition.cfn)
    test('a fresh one has all that AWS demands', () => {
      const { element } = standing(kind)
      const missing = Object.entries(definition.fields)
        // What it refers to cannot be made up where nothing else is.
        .filter(([, { type }]) => type !== 'ref' && type !== 'refs')
        .filter(([key, field]) => field.required && field.fallback === undefined && !(key in element.props))
        .map(([key]) => key)
      expect(missing).toEqual([])
    })

  test('every reference is found, and can be renamed, back, and taken away', () => {
    const element = sampleElement(definition)
    const expected = everyField(definition.fields).filter(([, { type }]) => type === 'ref' || type === 'refs')
    const found = referencesOf(element)
    expect(found.map(({ path }) => path.replace(/\.\d+\./g, '.')).sort()).toEqual(
      expected.map(([path]) => path).sort(),
    )
    expect(renameReferences(element, (id) => id)).toBe(element)
    const renamed = renameReferences(element, (id) => `new-${id}`)
    expect(referencesOf(renamed).map(({ to }) => to)).toEqual(found.map(({ to }) => `new-${to}`))
    expect(renameReferences(renamed, (id) => id.slice('new-'.length))).toEqual(element)
    for (const { to } of found) {
      const without = renameReferences(element, (id) => (id === to ? undefined : id))
      expect(referencesOf(without).filter((one) => one.to === to)).toEqual([])
      expect(problemsIn(definition.fields, without.props)).toEqual([])
    }
  })
})

test('kinds are unique', () => expect(KINDS.size).toBe(definitions.length))

test('kinds can be placed from the canvas up, never inside each other in a circle, but inside themselves', () => {
  const reached = new Set(['canvas'])
  for (let round = 0; round < definitions.length; round++)
    for (const { kind, inside } of definitions)
      if (inside.some((place) => reached.has(place))) reached.add(kind)
  expect([...KINDS].filter((kind) => !reached.has(kind))).toEqual([])
  const ends = (kind: string, path: readonly string[]): void => {
    expect(path).not.toContain(kind)
    if (kind !== 'canvas')
      for (const place of definitionOf(kind)!.inside) if (place !== kind) ends(place, [...path, kind])
  }
  for (const kind of KINDS) ends(kind, [])
})
