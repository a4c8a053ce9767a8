import type { Element, Expression, Id, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Reference } from '@/lib/elements/reference'
import { referencesOf, renameReferences } from '@/lib/elements/reference'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** The id or ARN of a resource that exists at AWS but is not drawn. */
const AWS_ID = /^([a-z]+(-[a-z]+)*-[0-9a-f]{8,17}|arn:aws[a-z-]*:.+)$/

export const designReferenceDangling = defineRule({
  id: 'design-reference-dangling',
  severity: 'error',
  title: 'What an element refers to is in the design',
  why: 'A reference to an element that is gone cannot be exported; at AWS a route to it drops what it matches.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
  kind: '*',
  *check(element, around) {
    for (const reference of referencesOf(element)) {
      const { to, path, field } = reference
      if (around.get(to) || AWS_ID.test(to) || isComputed(element, reference)) continue
      const about = definitionOf(element.kind)?.fields[field]
      const place = about?.type === 'rows' ? `${about.row} ${(reference.row ?? 0) + 1}` : `"${about?.label}"`
      yield {
        field: path,
        message: `${element.name}: ${place} names "${to}", which is not in the design. Choose another, or remove it.`,
        fix: () => ({
          label: about?.type === 'rows' ? `Remove the ${about.row}` : 'Remove the reference',
          patch: { [element.id]: [element, renameReferences(element, (id) => (id === to ? undefined : id))] },
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'An id of AWS names what exists outside the drawing.',
        design: () =>
          classic(
            make('route-table', 'spare', {
              in: 'net',
              routes: [{ destination: '10.9.0.0/16', target: 'tgw-0123456789abcdef0' }],
            }),
          ),
      },
      {
        says: 'What a parameter names by default is not drawn.',
        design: () =>
          classic(
            make('instance', 'probe', {
              in: 'private-a',
              imageId: 'ami-0123456789abcdef0',
              securityGroups: [{ expression: { Ref: 'Group' }, value: 'default' } as never, 'web'],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'A subnet uses a route table that was deleted.',
        design: () =>
          classic(make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24', routeTable: 'gone' })),
      },
      {
        says: 'A route leads to a NAT gateway that was deleted.',
        design: () =>
          classic(
            make('route-table', 'spare', { in: 'net', routes: [{ destination: '::/0', target: 'gone' }] }),
          ),
      },
    ],
  },
})

/** Does a function give the reference: the whole field, the row, or one entry of a list? */
function isComputed(element: Element, { field, row, path, to }: Reference): boolean {
  const value = element.props[field]
  if (isExpression(value)) return true
  if (row === undefined) return isGiven(value, to)
  const line = (value as readonly (Row | Expression<Row>)[])[row]
  return isExpression(line) || isGiven(line?.[path.split('.').at(-1) ?? ''], to)
}

const isGiven = (value: unknown, to: Id): boolean =>
  isExpression(value) || (Array.isArray(value) && !value.includes(to))
