import type { Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Field } from '@/lib/elements/field'
import { formProblem } from '@/lib/elements/field'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isOpen, valueOf } from '@/lib/elements/read'

export const designFieldForm = defineRule({
  id: 'design-field-form',
  severity: 'error',
  title: 'Every value has the form of its field',
  why: 'AWS refuses a value that it cannot read, and no other rule can judge it.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  kind: '*',
  *check(element) {
    const definition = definitionOf(element.kind)
    if (!definition) return
    const source = definition.docs
    for (const key in definition.fields) {
      if (element.props[key] === undefined) continue
      const field = definition.fields[key]!
      const problem = problemOf(field, element.props[key])
      if (problem) yield { field: key, source, message: `${element.name}: "${field.label}": ${problem}` }
      for (const { path, label, row, problem } of problemsInRows(field, key, element.props[key]))
        yield { field: path, source, message: `${element.name}: "${label}" of ${row}: ${problem}` }
    }
  },
  examples: {
    good: [
      {
        says: 'A value that only AWS knows is no mistake.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: { expression: { Ref: 'Range' } } }),
            make('subnet', 'lab-a', { in: 'lab', cidrBlock: { expression: { Ref: 'Part' } } }),
          ),
      },
    ],
    bad: [
      {
        says: '10.0.0/16 is no CIDR block.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.0.0/16' })),
      },
      {
        says: 'A rule number of a network ACL is at most 32766.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [{ ruleNumber: 40000, ruleAction: 'allow', protocol: '-1', cidr: '10.0.0.0/8' }],
            }),
          ),
      },
    ],
  },
})

/** What a template computes is judged only where it gives one plain value. */
function problemOf(field: Field, value: unknown): string | undefined {
  if (isOpen(value)) return undefined
  const found = valueOf(field, value)
  return isExpression(value) && typeof found === 'object' ? undefined : formProblem(field, found)
}

type Inner = {
  readonly path: string
  readonly label: string
  readonly row: string
  readonly problem: string
}

/** What is wrong in the rows of a field, and in rows within rows. */
function* problemsInRows(field: Field, path: string, value: unknown): Iterable<Inner> {
  const rows = known(value)
  if (field.type !== 'rows' || !Array.isArray(rows)) return
  for (const [at, row] of (rows as readonly Row[]).entries())
    for (const [key, about] of Object.entries(isExpression(row) ? {} : field.fields)) {
      const inner = `${path}.${at}.${key}`
      const problem = problemOf(about, row?.[key])
      if (problem) yield { path: inner, label: about.label, row: `${field.row} ${at + 1}`, problem }
      yield* problemsInRows(about, inner, row?.[key])
    }
}
