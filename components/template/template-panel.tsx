'use client'

import { useState } from 'react'
import type { Format } from '@/lib/cloudformation/template'
import type { Id } from '@/lib/design/element'
import type { Actions } from '../editor/actions'
import { useEditor } from '../editor/context'
import { Code } from './code'
import { Problems } from './problems'
import { TemplateBar } from './template-bar'
import { usePreview } from './use-preview'

/** The CloudFormation templates of the design, live. */
export function TemplatePanel({ exportTemplate }: Pick<Actions, 'exportTemplate'>) {
  const [format, setFormat] = useState<Format>()
  const focus = useEditor((editor) => editor.focus)
  // The tab that was chosen stays until another element is selected, whose template then shows itself.
  const [chosen, setChosen] = useState<{ index: number; focus: Id | undefined }>({
    index: 0,
    focus: undefined,
  })
  const { exported, trouble } = usePreview(exportTemplate, format)
  const templates = exported?.templates ?? []
  const home = templates.findIndex(({ lines }) => focus !== undefined && Object.hasOwn(lines, focus))
  const index =
    home >= 0 && focus !== chosen.focus ? home : Math.min(chosen.index, Math.max(0, templates.length - 1))
  const template = templates[index]
  const problems = [...(trouble === undefined ? [] : [trouble]), ...(exported?.problems ?? [])]
  return (
    <section aria-label="Template" className="flex h-full min-h-0 flex-col">
      <TemplateBar
        templates={templates}
        index={index}
        onChoose={(index) => {
          setChosen({ index, focus })
          setFormat(undefined)
        }}
        format={format}
        onFormat={setFormat}
        exportTemplate={exportTemplate}
      />
      <Problems problems={problems} />
      {template ? (
        <Code key={`${template.fileName} ${index}`} template={template} />
      ) : (
        <p className="px-3 py-4 text-ink-soft" aria-live="polite">
          {exported ? 'Nothing to export yet: draw a VPC first.' : 'Writing the template…'}
        </p>
      )}
    </section>
  )
}
