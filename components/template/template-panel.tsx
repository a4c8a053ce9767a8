'use client'

import { useState } from 'react'
import type { Format } from '@/lib/cloudformation/template'
import type { Actions } from '../editor/actions'
import { Code } from './code'
import { Problems } from './problems'
import { TemplateBar } from './template-bar'
import { usePreview } from './use-preview'

/** The CloudFormation templates of the design, live. */
export function TemplatePanel({ exportTemplate }: Pick<Actions, 'exportTemplate'>) {
  const [format, setFormat] = useState<Format>('yaml')
  const [chosen, setChosen] = useState(0)
  const { exported, trouble } = usePreview(exportTemplate, format)
  const templates = exported?.templates ?? []
  const index = Math.min(chosen, Math.max(0, templates.length - 1))
  const template = templates[index]
  const problems = [...(trouble === undefined ? [] : [trouble]), ...(exported?.problems ?? [])]
  return (
    <section aria-label="Template" className="flex h-full min-h-0 flex-col">
      <TemplateBar
        templates={templates}
        index={index}
        onChoose={setChosen}
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
