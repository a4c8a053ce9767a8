import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cfn, Named, Reshape, Satellite } from './define'
import type { Field, Fields } from './field'
import { awsNames, document } from './field'
import { definitionOf, definitions } from './index'
import { putAt } from './property-path'
import { propertiesOf, sampleOf } from './sample-of'

const database = loadAwsServiceSpecSync()

const resource = (type: string) => {
  const [found] = database.lookup('resource', 'cloudFormationType', 'equals', type)
  if (!found) throw new Error(`${type} is no resource type that AWS knows`)
  return found
}

type Type = ReturnType<typeof resource>['properties'][string]['type']

const DOCUMENT = JSON.stringify(sampleOf('document', document({ label: 'Document', help: 'A sample.' })))

/** Paths of values that AWS knows no property for. */
function unknown(value: unknown, type: Type, path: string): readonly string[] {
  // What a document holds is for its author to say.
  if (JSON.stringify(value) === DOCUMENT) return []
  if (type.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((entry) => unknown(entry, type.element, path))
      : [`${path} is a list`]
  if (type.type === 'ref' && typeof value === 'object' && value !== null) {
    const { properties } = database.get('typeDefinition', type.reference.$ref)
    return Object.entries(value).flatMap(([key, member]) => {
      const known = properties[key]
      return known ? unknown(member, known.type, `${path}.${key}`) : [`${path}.${key}`]
    })
  }
  return []
}

/** Properties that AWS documents, and its own validator takes, but the database does not list yet. */
const UNLISTED = new Set(['AWS::Route53::RecordSet.GeoProximityLocation'])

/** Properties that the resource type does not have, and required ones that nothing writes. */
function faults(type: string, properties: Readonly<Record<string, unknown>>): readonly string[] {
  const known = resource(type).properties
  return [
    ...Object.entries(properties)
      .filter(([key]) => !UNLISTED.has(`${type}.${key}`))
      .flatMap(([key, value]) =>
        known[key] ? unknown(value, known[key].type, `${type}.${key}`) : [`${type}.${key} is no property`],
      ),
    ...Object.entries(known)
      .filter(([key, { required }]) => required && !Object.hasOwn(properties, key))
      .map(([key]) => `${type}.${key} is required`),
  ]
}

/** Undefined for a kind that is no resource: it is named by its AWS id. */
function attributesOf(kind: string): readonly string[] | undefined {
  const type = definitionOf(kind)?.cfn?.type
  return type === undefined ? undefined : Object.keys(resource(type).attributes)
}

const attributesAsked = ({ kind, attribute }: Named) => [kind].flat().map((of) => [of, attribute] as const)

/** Kinds that fields refer to, with the attribute that each is written by. */
const everyReference = (fields: Fields): readonly (readonly [string, string | undefined])[] =>
  Object.values(fields).flatMap((field) => {
    if (field.type === 'rows') return everyReference(field.fields)
    if (field.type !== 'ref' && field.type !== 'refs') return []
    const { attribute } = field
    return field.to.map((of) => [of, typeof attribute === 'object' ? attribute[of] : attribute] as const)
  })

const out = (properties: Readonly<Record<string, unknown>>, reshape: Reshape | undefined) =>
  reshape ? reshape.out(properties) : properties

function ownProperties(kind: string, cfn: Cfn) {
  const { fields } = definitionOf(kind)!
  const inline = Object.fromEntries(
    Object.entries(fields).filter(
      ([key]) => cfn.satellites?.[key]?.inlineUnlessCircular !== undefined || !cfn.satellites?.[key],
    ),
  )
  return {
    ...propertiesOf(inline),
    ...cfn.fixed,
    ...(cfn.name !== undefined && { [cfn.name]: 'name' }),
    ...(typeof cfn.parent === 'string' && { [cfn.parent]: 'to-parent' }),
    ...Object.fromEntries(
      Object.values(cfn.parents ?? {}).map((named) => [
        typeof named === 'string' ? named : named.property,
        'to-parent',
      ]),
    ),
    ...ancestorsIn(cfn.ancestor),
  }
}

const ancestorsIn = (ancestors: Cfn['ancestor'] = {}) =>
  Object.fromEntries(Object.keys(ancestors).map((property) => [property, 'to-ancestor']))

/** What a satellite writes: once with each value of each choice, since a choice may decide what a reshape does. */
function satelliteProperties(field: Field | undefined, satellite: Satellite) {
  const isList = field?.type === 'list' || field?.type === 'refs'
  const held = satellite.property !== undefined && { [satellite.property]: isList ? ['held'] : 'held' }
  const fields = field?.type === 'rows' ? field.fields : {}
  const chosen = Object.entries(fields).flatMap(([key, field]) =>
    field.type === 'choice'
      ? field.options.flatMap((option) =>
          awsNames(key, field).map(({ property }) => ({ [property]: option })),
        )
      : [],
  )
  return [{}, ...chosen].map((choice) =>
    out(
      {
        [satellite.self]: satellite.selfIsList ? ['self'] : 'self',
        ...ancestorsIn(satellite.ancestor),
        ...held,
        ...withChoice(propertiesOf(fields), choice),
      },
      satellite.reshape,
    ),
  )
}

function withChoice(
  properties: Readonly<Record<string, unknown>>,
  choice: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const chosen = { ...properties }
  for (const [path, value] of Object.entries(choice)) putAt(chosen, path, value)
  return chosen
}

/** The resource types that a kind may be written as, the usual one among them. */
function typesOf(kind: string, { type, typeField }: Cfn): readonly string[] {
  if (typeField === undefined) return [type]
  const field = definitionOf(kind)!.fields[typeField]
  const types = field?.type === 'choice' && field.aws === false ? field.options : []
  expect(types).toContain(type)
  return types
}

/** Every kind that is a resource, and every resource beside it. */
const resources = definitions.flatMap(({ kind }) => {
  const definition = definitionOf(kind)!
  return definition.cfn ? [[kind, definition.cfn, definition.fields] as const] : []
})

describe.each(resources)('%s', (kind, cfn, fields) => {
  test('writes properties that its resource type has, and all that it requires', () => {
    for (const type of typesOf(kind, cfn))
      expect(faults(type, out(ownProperties(kind, cfn), cfn.reshape))).toEqual([])
  })

  test('has its tags and the attribute by which others name it', () => {
    const { attributes, properties, tagInformation } = resource(cfn.type)
    if (cfn.attribute !== undefined) expect(Object.keys(attributes)).toContain(cfn.attribute)
    const property = cfn.tags === false ? undefined : (cfn.tags?.property ?? 'Tags')
    if (property !== undefined) expect(tagInformation?.tagPropertyName ?? '').toBe(property)
    if (property !== undefined) expect(Object.keys(properties)).toContain(property)
  })

  test('asks only for attributes that there are', () => {
    const asked = [
      ...Object.entries(cfn.parents ?? {}).map(([of, named]) => [of, Object(named).attribute] as const),
      ...Object.values(cfn.ancestor ?? {}).flatMap((named) => attributesAsked(named)),
      ...Object.values(cfn.satellites ?? {}).flatMap((satellite) => [
        [kind, satellite.attribute] as const,
        ...Object.values(satellite.ancestor ?? {}).flatMap((named) => attributesAsked(named)),
      ]),
      ...everyReference(fields),
    ]
    for (const [of, attribute] of asked)
      if (typeof attribute === 'string' && attributesOf(of)) expect(attributesOf(of), of).toContain(attribute)
  })

  const satellites = [
    ...Object.entries(cfn.satellites ?? {}),
    ...(typeof cfn.parent === 'object' ? [['parent', cfn.parent] as const] : []),
  ]
  test.each(satellites)('%s is a resource with properties that there are', (key, satellite) => {
    if (key !== 'parent') expect(Object.keys(fields)).toContain(key)
    for (const properties of satelliteProperties(fields[key], satellite))
      expect(faults(satellite.type, properties)).toEqual([])
  })

  const reshapes = [
    ...(cfn.reshape ? [['itself', cfn.reshape, fields] as const] : []),
    ...Object.entries(cfn.satellites ?? {}).flatMap(([key, { reshape }]) => {
      const field = fields[key]
      return reshape && field?.type === 'rows' ? [[key, reshape, field.fields] as const] : []
    }),
  ]
  test.runIf(reshapes.length > 0).each(reshapes)(
    '%s is reshaped out and back unchanged',
    (_key, reshape, fields) => {
      const properties = Object.entries(fields).flatMap(([key, field]) =>
        awsNames(key, field).map(({ property }) => [property, key, field] as const),
      )
      const some = fc
        .record(
          {
            ...Object.fromEntries(
              properties.map(([property, key, field]) => [property, valuesOf(key, field)]),
            ),
            ...(typeof cfn.parent === 'string' && { [cfn.parent]: fc.constant({ Ref: 'Parent' }) }),
          },
          { requiredKeys: [], noNullPrototype: true },
        )
        .map(nested)
      fc.assert(
        fc.property(some, (before) => {
          expect(reshape.in(reshape.out(before))).toEqual(before)
        }),
      )
    },
  )
})

/** Values by path as the properties that hold them. */
function nested(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) putAt(properties, path, value)
  return properties
}

const valuesOf = (key: string, field: Field): fc.Arbitrary<unknown> => {
  if (field.type === 'choice') return fc.constantFrom(...field.options)
  if (field.type === 'flag') return fc.boolean()
  if (field.type === 'number') return fc.integer({ min: field.min ?? 0, max: field.max ?? 100 })
  return fc.constant(sampleOf(key, field))
}

test('kinds of one resource type are told apart by what they always write', () => {
  const seen = new Map<string, string>()
  for (const [kind, { type, fixed }] of resources) {
    const key = JSON.stringify([type, fixed ?? {}])
    expect(seen.get(key), `${kind} and ${seen.get(key)}`).toBeUndefined()
    seen.set(key, kind)
  }
})
