'use client'

import { writeDesign } from '@/lib/design/file'
import type { Finding } from '@/lib/rules/define'
import { reportOf } from '@/lib/rules/report/report'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { download, fileNameOf } from '../ui/file-name'
import { Menu } from '../ui/menu'

/** All findings as a file: JSON as the command line prints it, or SARIF for code hosts. */
export function ExportMenu({ findings }: { findings: readonly Finding[] }) {
  const editor = useEditorStore()
  const json = () => {
    const { name } = editor.getState()
    const report = reportOf(designIn(editor.getState()), findings)
    download(fileNameOf(name, 'findings.json'), `${JSON.stringify(report, null, 2)}\n`)
  }
  const sarif = async () => {
    const { toSarif } = await import('@/lib/rules/report/sarif')
    const { name } = editor.getState()
    const design = designIn(editor.getState())
    const log = toSarif(design, findings, { uri: fileNameOf(name), text: writeDesign({ name, design }) })
    download(fileNameOf(name, 'sarif'), `${JSON.stringify(log, null, 2)}\n`)
  }
  return (
    <Menu
      label="Export"
      items={() => [
        { id: 'json', label: 'Findings as JSON', onChoose: json },
        { id: 'sarif', label: 'Findings as SARIF', onChoose: () => void sarif() },
      ]}
    />
  )
}
