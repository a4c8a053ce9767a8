import type { Expression } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { kindOf, resourceType } from '@/lib/account/resource-type'
import { definitionOf } from '@/lib/elements'
import type { Field } from '@/lib/elements/field'
import { awsName } from '@/lib/elements/field'
import type { Option } from '../ui/option-list'

/** An ARN, `vpc-0a1b2c3d`, a UUID, a hosted zone, an API or a user pool. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html */
const ID =
  /^(arn:[\w-]+:\S+|[a-z]+(-[a-z]+)*-[0-9a-f]{8,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|Z[0-9A-Z]{10,}|(?=\D*\d)[a-z0-9]{10}|[a-z]{2}(-[a-z]+)+-\d_\w+)$/

type Ref = Extract<Field, { type: 'ref' | 'refs' }>

/**
 * A reference to what stands outside the design, such as the VPC of another account, by its AWS id or ARN.
 * It holds what reading a template gives for it. Undefined where the text is no id or names something that the field does
 * not take.
 */
export function outsideReference(key: string, field: Ref, text: string): Expression | undefined {
  const id = text.trim()
  if (!ID.test(id) || !takes(field, id)) return undefined
  const expression = { 'Fn::Sub': id }
  if (typeof field.aws !== 'object') return { expression }
  const variants = [...kindsOf(field, resourceType(id)), resourceType(id)]
  const property = variants.map((variant) => awsName(key, field, variant)).find(Boolean)
  return property === undefined ? undefined : { expression, property }
}

/** The AWS id in a reference to what stands outside; undefined for any other value. */
export function outsideId(value: unknown): string | undefined {
  const text = isExpression(value) ? value.expression['Fn::Sub'] : undefined
  return typeof text === 'string' && !text.includes('${') ? text : undefined
}

const kindsOf = ({ to }: Ref, type: string) => to.filter((kind) => definitionOf(kind)?.cfn?.type === type)

function takes(field: Ref, id: string): boolean {
  if (field.aws === false) return false
  const type = resourceType(id)
  if (type === 'Unknown') return field.to.some((kind) => definitionOf(kind)?.cfn)
  return kindsOf(field, type).length > 0 || (field.to.includes('other') && kindOf(id) === undefined)
}

const OUTSIDE = 'outside '

/** What was typed as a choice, where it names something outside. */
export function outsideOptions(key: string, field: Ref, query: string): readonly Option[] {
  if (!outsideReference(key, field, query)) return []
  return [{ id: `${OUTSIDE}${query.trim()}`, label: query.trim(), detail: 'outside the design' }]
}

/** The AWS id, when the chosen option is one. */
export const outsideIn = ({ id }: Option): string | undefined =>
  id.startsWith(OUTSIDE) ? id.slice(OUTSIDE.length) : undefined
