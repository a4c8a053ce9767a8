import fc from 'fast-check'
import type { Design, Element } from './element'

/** Ids as they come: any text but the names that every object has. */
const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !(text in Object.prototype))
const data = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  // JSON knows one zero.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const textsBy = (value = fc.string()) =>
  fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    value,
    { maxKeys: 3, noNullPrototype: true },
  )
const whole = fc.integer({ min: -10_000, max: 10_000 })

const members = fc.record(
  {
    kind: fc.constantFrom('vpc', 'subnet'),
    name: fc.string(),
    props: fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      data,
      { maxKeys: 4, noNullPrototype: true },
    ),
    tags: textsBy(),
    box: fc.record({ x: whole, y: whole, width: whole, height: whole }, { noNullPrototype: true }),
    collapsed: fc.boolean(),
    logicalId: fc.string(),
    logicalIds: textsBy(),
    awsId: fc.string(),
    waivers: fc.dictionary(
      fc.stringMatching(/^[a-z-]{1,8}$/),
      fc.record({ reason: fc.string(), author: fc.string(), date: fc.string() }, { noNullPrototype: true }),
      { maxKeys: 2, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['kind', 'name', 'props'], noNullPrototype: true },
)

/** Any design of the kinds vpc and subnet: each element inside one that comes before it, or on the canvas. */
export const anyDesign: fc.Arbitrary<Design> = fc
  .uniqueArray(fc.tuple(id, members, fc.nat()), { maxLength: 8, selector: ([id]) => id })
  .map((entries) => {
    const elements: Record<string, Element> = {}
    entries.forEach(([id, element, pick], index) => {
      const parent = pick % 2 === 0 && index > 0 ? entries[pick % index]![0] : undefined
      elements[id] = { ...element, id, ...(parent !== undefined && { parent }) }
    })
    return { elements }
  })
