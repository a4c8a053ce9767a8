'use client'

import type { Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { AwsId, isNamedByAwsId } from './aws-id'
import { ElementHeader } from './element-header'
import { FieldFindings } from './field-findings'
import { FieldList } from './field-list'
import { LogicalId } from './logical-id'
import { Tags } from './tags'
import { UsedBy } from './used-by'

/** One element: everything that can be said of it, in the order of its definition. */
export function ElementForm({ id }: { id: Id }) {
  const element = useEditor((editor) => designIn(editor).elements[id])
  if (!element) return null
  const definition = definitionOf(element.kind)
  return (
    <form
      aria-label={element.name}
      onSubmit={(event) => event.preventDefault()}
      className="flex flex-col gap-3.5 p-3"
    >
      <ElementHeader element={element} />
      <FieldFindings element={id} path={undefined} />
      {isNamedByAwsId(element) && <AwsId element={element} />}
      {definition && <FieldList element={id} fields={definition.fields} values={element.props} />}
      {definition?.cfn && definition.cfn.tags !== false && <Tags element={element} />}
      <UsedBy id={id} />
      {definition?.cfn && <LogicalId element={element} />}
    </form>
  )
}
