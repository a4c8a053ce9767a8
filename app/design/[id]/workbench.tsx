'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Canvas } from '@/components/canvas/canvas'
import { EditorProvider, useEditor } from '@/components/editor/context'
import { createEditor } from '@/components/editor/store'
import { Keyboard } from '@/components/editor/keyboard'
import { Trouble } from '@/components/home/trouble'
import { TopBar } from '@/components/topbar/top-bar'
import { Dock } from '@/components/topbar/dock'
import { SideTabs } from '@/components/topbar/side-tabs'
import type { Actions, KeptDesign } from '@/components/editor/actions'
import { AutosaveProvider } from '@/components/editor/autosave-context'
import { Notice } from '@/components/topbar/notice'
import type { Opened } from '@/lib/design/file'
import { EmptyFrame, Frame } from './frame'
import { postSave } from './post-save'
import { useKept } from './use-kept'

/** With something to show meanwhile none of these keeps the drawing waiting. */
const nothing = () => null

// The drawing comes first; what stands around it, or opens on demand, follows.
const AccountDialog = dynamic(
  async () => (await import('@/components/account/account-dialog')).AccountDialog,
  { loading: nothing },
)
const ConnectDialog = dynamic(
  async () => (await import('@/components/inspector/connect-dialog')).ConnectDialog,
  { loading: nothing },
)
const Findings = dynamic(async () => (await import('@/components/findings/findings')).Findings, {
  loading: nothing,
})
const HistoryDialog = dynamic(
  async () => (await import('@/components/history/history-dialog')).HistoryDialog,
  { loading: nothing },
)
const Inspector = dynamic(async () => (await import('@/components/inspector/inspector')).Inspector, {
  loading: nothing,
})
const MatrixPanel = dynamic(async () => (await import('@/components/matrix/matrix-panel')).MatrixPanel, {
  loading: nothing,
})
const Outline = dynamic(async () => (await import('@/components/outline/outline')).Outline, {
  loading: nothing,
})
const Palette = dynamic(async () => (await import('@/components/palette/palette')).Palette, {
  loading: nothing,
})
const SaveBanner = dynamic(async () => (await import('@/components/save/save-banner')).SaveBanner, {
  loading: nothing,
})
const Search = dynamic(async () => (await import('@/components/search/search')).Search, { loading: nothing })
const TemplatePanel = dynamic(
  async () => (await import('@/components/template/template-panel')).TemplatePanel,
  { loading: nothing },
)
const Promises = dynamic(async () => (await import('@/components/promises/promises')).Promises, {
  loading: nothing,
})
const Quotas = dynamic(async () => (await import('@/components/quotas/quotas')).Quotas, { loading: nothing })
const TracePanel = dynamic(async () => (await import('@/components/trace/trace-panel')).TracePanel, {
  loading: nothing,
})

export type WorkbenchProps = { id: string; actions: Omit<Actions, 'saveDesign'> }

/** The editor of a kept design, from the moment its text has come. */
export function Workbench({ id, actions }: WorkbenchProps) {
  const came = useKept(id)
  if (!came) return <EmptyFrame />
  if (!came.ok) return <Trouble title="The design cannot be loaded" message={came.message} />
  const { kept, opened } = came.value
  if (!opened.ok)
    return <Trouble title={`“${kept.name}” cannot be read`} message={opened.message} file={kept} />
  return <Editor kept={kept} opened={opened.value} actions={actions} />
}

type EditorProps = Pick<WorkbenchProps, 'actions'> & { kept: KeptDesign; opened: Opened }

/** Panels around the canvas, all on one store. */
function Editor({ kept, opened, actions }: EditorProps) {
  const [store] = useState(() => openEditor(kept, opened))
  return (
    <EditorProvider value={store}>
      <AutosaveProvider kept={kept} save={postSave}>
        <Panels actions={actions} />
      </AutosaveProvider>
    </EditorProvider>
  )
}

function Panels({ actions }: Pick<WorkbenchProps, 'actions'>) {
  return (
    <>
      <Keyboard />
      <Frame top={<Top actions={actions} />} left={<Side />} right={<Inspector />}>
        <div className="relative min-h-0 flex-1">
          <Canvas />
        </div>
        <Dock
          panels={{
            findings: <Findings />,
            trace: <TracePanel />,
            promises: <Promises />,
            matrix: <MatrixPanel listRevisions={actions.listRevisions} loadRevision={actions.loadRevision} />,
            quotas: <Quotas />,
            template: <TemplatePanel exportTemplate={actions.exportTemplate} />,
          }}
        />
      </Frame>
      <Search />
      <AccountDialog />
      <HistoryDialog listRevisions={actions.listRevisions} loadRevision={actions.loadRevision} />
      <ConnectDialog />
      <Notice />
    </>
  )
}

const Top = ({ actions }: Pick<WorkbenchProps, 'actions'>) => (
  <>
    <TopBar />
    <SaveBanner actions={actions} />
  </>
)

function Side() {
  const side = useEditor((editor) => editor.side)
  return (
    <>
      <SideTabs />
      <div className="min-h-0 flex-1 overflow-auto">{side === 'palette' ? <Palette /> : <Outline />}</div>
    </>
  )
}

/** What was mended while reading is told once. */
function openEditor({ id, name }: KeptDesign, { design, problems }: Opened) {
  const store = createEditor(id, name, design)
  const [first, ...rest] = problems
  if (first !== undefined)
    store.getState().notify(rest.length > 0 ? `${first} (${rest.length} more like this.)` : first)
  return store
}
