'use client'

import { useState } from 'react'
import type { ExportedTemplate } from '@/lib/cloudformation/export'
import type { Format } from '@/lib/cloudformation/template'
import type { Actions } from '../editor/actions'
import { useEditorStore } from '../editor/context'
import { Button } from '../ui/button'
import { download } from '../ui/file-name'
import { Tabs } from '../ui/tabs'
import { takeTemplate } from './take-template'

const FORMATS = [
  ['yaml', 'YAML'],
  ['json', 'JSON'],
] as const

/** Which template and format is shown, and the ways out. */
export function TemplateBar({
  templates,
  index,
  onChoose,
  format,
  onFormat,
  exportTemplate,
}: {
  templates: readonly ExportedTemplate[]
  index: number
  onChoose: (index: number) => void
  /** The one that was chosen; undefined shows each template in its own. */
  format: Format | undefined
  onFormat: (format: Format) => void
} & Pick<Actions, 'exportTemplate'>) {
  const editor = useEditorStore()
  const shown = format ?? templates[index]?.format ?? 'yaml'
  const [busy, setBusy] = useState(false)
  const take = async (hand: (template: ExportedTemplate) => void | Promise<void>) => {
    setBusy(true)
    const template = await takeTemplate(editor, exportTemplate, format, index)
    if (template) await hand(template)
    setBusy(false)
  }
  const copy = (template: ExportedTemplate) =>
    navigator.clipboard.writeText(template.text).then(
      () => editor.getState().notify(`Copied ${template.fileName}.`),
      () =>
        editor.getState().notify('The browser does not let the page copy; download the template.', 'error'),
    )
  const save = (template: ExportedTemplate) =>
    download(
      template.fileName,
      template.text,
      template.format === 'json' ? 'application/json' : 'application/yaml',
    )
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line px-2 py-1">
      <div role="group" aria-label="Format" className="flex rounded-md border border-line p-0.5">
        {FORMATS.map(([id, label]) => (
          <button
            key={id}
            type="button"
            aria-pressed={shown === id}
            onClick={() => onFormat(id)}
            className="h-5.5 rounded px-2 text-[12px] font-medium text-ink-faint hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </div>
      <div className="min-w-0 flex-1 overflow-x-auto">
        {templates.length === 1 && (
          <span className="block truncate px-1 text-ink-faint">{templates[0]!.fileName}</span>
        )}
        {templates.length > 1 && (
          <Tabs
            label="Templates"
            tabs={templates.map(({ title }, index) => ({ id: String(index), label: title }))}
            chosen={String(index)}
            onChoose={(id) => onChoose(Number(id))}
          />
        )}
      </div>
      <Button disabled={busy || templates.length === 0} onClick={() => take(copy)}>
        Copy
      </Button>
      <Button look="primary" disabled={busy || templates.length === 0} onClick={() => take(save)}>
        Download
      </Button>
    </div>
  )
}
