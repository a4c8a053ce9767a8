'use client'

import { useState } from 'react'
import { AccountDialog } from '@/components/account/account-dialog'
import { Canvas } from '@/components/canvas/canvas'
import { EditorProvider, useEditor } from '@/components/editor/context'
import { createEditor } from '@/components/editor/store'
import { Keyboard } from '@/components/editor/keyboard'
import { Findings } from '@/components/findings/findings'
import { HistoryDialog } from '@/components/history/history-dialog'
import { Inspector } from '@/components/inspector/inspector'
import { ConnectDialog } from '@/components/inspector/connect-dialog'
import { Outline } from '@/components/outline/outline'
import { Palette } from '@/components/palette/palette'
import { Search } from '@/components/search/search'
import { TemplatePanel } from '@/components/template/template-panel'
import { TopBar } from '@/components/topbar/top-bar'
import { Dock } from '@/components/topbar/dock'
import { SideTabs } from '@/components/topbar/side-tabs'
import type { Actions, KeptDesign } from '@/components/editor/actions'
import { AutosaveProvider } from '@/components/editor/autosave-context'
import { SaveBanner } from '@/components/save/save-banner'
import { Notice } from '@/components/topbar/notice'
import { openDesign } from '@/lib/elements/open'
import { postSave } from './post-save'

export type WorkbenchProps = { kept: KeptDesign; actions: Omit<Actions, 'saveDesign'> }

/** The editor: panels around the canvas, all on one store. */
export function Workbench({ kept, actions }: WorkbenchProps) {
  const [store] = useState(() => openEditor(kept))
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
      <div className="grid h-dvh grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
        <div>
          <TopBar />
          <SaveBanner actions={actions} />
        </div>
        <div className="grid min-h-0 grid-cols-[clamp(200px,17vw,248px)_minmax(0,1fr)_clamp(272px,23vw,336px)]">
          <aside aria-label="Elements" className="flex min-h-0 flex-col border-r border-line bg-surface">
            <SideTabs />
            <SidePanel />
          </aside>
          <main className="flex min-h-0 min-w-0 flex-col">
            <div className="relative min-h-0 flex-1">
              <Canvas />
            </div>
            <Dock
              findings={<Findings />}
              template={<TemplatePanel exportTemplate={actions.exportTemplate} />}
            />
          </main>
          <aside aria-label="Inspector" className="min-h-0 overflow-auto border-l border-line bg-surface">
            <Inspector />
          </aside>
        </div>
      </div>
      <Search />
      <AccountDialog />
      <HistoryDialog listRevisions={actions.listRevisions} loadRevision={actions.loadRevision} />
      <ConnectDialog />
      <Notice />
    </>
  )
}

/** The page has read the text already; what was mended on the way is told once. */
function openEditor({ id, name, text }: KeptDesign) {
  const opened = openDesign(text)
  if (!opened.ok) throw new Error(`the text of design ${id} was to be readable: ${opened.message}`)
  const { design, problems } = opened.value
  const store = createEditor(id, name, design)
  const [first, ...rest] = problems
  if (first !== undefined)
    store.getState().notify(rest.length > 0 ? `${first} (${rest.length} more like this.)` : first)
  return store
}

function SidePanel() {
  const side = useEditor((editor) => editor.side)
  return <div className="min-h-0 flex-1 overflow-auto">{side === 'palette' ? <Palette /> : <Outline />}</div>
}
