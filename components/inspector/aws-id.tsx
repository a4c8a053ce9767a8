'use client'

import { useId } from 'react'
import type { Element } from '@/lib/design/element'
import { change } from '@/lib/design/patch'
import { isBlank } from '@/lib/cloudformation/part'
import { definitionOf } from '@/lib/elements'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { TextBox } from '../ui/text-box'

/** Does a template name it by its AWS id alone: a thing inside AWS that no template makes? */
export function isNamedByAwsId({ kind, props }: Element): boolean {
  const { verbatim, live, cfn, container } = definitionOf(kind) ?? {}
  if (verbatim) return isBlank(props[verbatim.body])
  return live !== undefined && !cfn && !container
}

/** The ARN or id of what AWS has already. */
export function AwsId({ element }: { element: Element }) {
  const editor = useEditorStore()
  const id = useId()
  const set = (text: string) => {
    const now = designIn(editor.getState()).elements[element.id]
    const awsId = text.trim() || undefined
    if (now)
      editor
        .getState()
        .perform(`Set ARN or id of ${now.name}`, change(now, { awsId }), `aws id ${element.id}`)
  }
  return (
    <div className="flex flex-col gap-0.5 text-xs">
      <label htmlFor={id} className="font-medium text-ink-soft">
        ARN or id at AWS
      </label>
      <TextBox
        id={id}
        aria-describedby={`${id}-help`}
        value={element.awsId ?? ''}
        placeholder="arn:aws:acm:eu-west-1:123456789012:certificate/…"
        onChange={(event) => set(event.target.value)}
      />
      <p id={`${id}-help`} className="text-ink-faint">
        What a template calls it: it is there already, and no template makes it.
      </p>
    </div>
  )
}
