import type { Box, Element, Id } from './element'
import type { Result } from './result'
import { done, failed } from './result'

/** Members of a record in the order in which they are written. */
export const MEMBERS = [
  'kind',
  'name',
  'parent',
  'props',
  'tags',
  'box',
  'collapsed',
  'template',
  'logicalId',
  'logicalIds',
  'awsId',
  'waivers',
] as const satisfies readonly (keyof Element)[]

type Data = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => isRecord(value) && Object.values(value).every(isText)

const isWaivers = (value: unknown) =>
  isRecord(value) &&
  Object.values(value).every(
    (waiver) => isRecord(waiver) && ['reason', 'author', 'date'].every((key) => isText(waiver[key])),
  )

const isBox = (value: unknown): value is Box =>
  isRecord(value) && ['x', 'y', 'width', 'height'].every((key) => Number.isFinite(value[key]))

/** What each member must be, in words. */
const FORMS: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  kind: [isText, 'a text'],
  name: [isText, 'a text'],
  parent: [isText, 'the id of an element'],
  props: [isRecord, 'an object of fields'],
  tags: [isTexts, 'an object of texts'],
  collapsed: [(value) => typeof value === 'boolean', 'true or false'],
  template: [isText, 'the name of a source'],
  logicalId: [isText, 'a text'],
  logicalIds: [isTexts, 'an object of texts'],
  awsId: [isText, 'a text'],
  waivers: [isWaivers, 'an object of waivers, each with reason, author and date'],
}

/**
 * One record of a design file. Members that no element has, and a box that is none, are left out and told in
 * `problems`: a picture can be drawn again. Fails: one line that names element and member.
 */
export function readElement(id: Id, value: unknown, problems: string[]): Result<Element> {
  if (id === '' || id in Object.prototype)
    return failed(`"${id}" cannot be the id of an element. Choose another one.`)
  if (!isRecord(value)) return failed(`Element "${id}" is no object. Correct it or take it out of the file.`)
  const element: Record<string, unknown> = { id, name: id, props: {} }
  for (const key of Object.keys(value))
    if (!(MEMBERS as readonly string[]).includes(key))
      problems.push(`Element "${id}": "${key}" is no part of an element and was left out.`)
  for (const key of MEMBERS) {
    const member = value[key]
    if (key === 'box') {
      if (isBox(member))
        element.box = { x: member.x, y: member.y, width: member.width, height: member.height }
      else if (member !== undefined)
        problems.push(`Element "${id}": "box" is not made of four numbers; the element is placed anew.`)
    } else if (member !== undefined) {
      const [fits, form] = FORMS[key]!
      if (!fits(member)) return failed(`Element "${id}": "${key}" must be ${form}. Correct it in the file.`)
      element[key] = member
    }
  }
  if (value.kind === undefined)
    return failed(`Element "${id}" has no "kind". Correct it or take it out of the file.`)
  return done(element as unknown as Element)
}
