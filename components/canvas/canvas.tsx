'use client'

import '@xyflow/react/dist/base.css'
import './canvas.css'
import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent, PointerEvent as ReactPointerEvent } from 'react'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Design } from '@/lib/design/element'
import { sceneOf } from '@/lib/picture/scene'
import { useEditor, useEditorStore } from '../editor/context'
import { useFindingsByElement } from '../editor/findings'
import { designIn } from '../editor/store'
import { useTraced } from '../editor/tracing/traces'
import { Camera } from './camera'
import { ContainerNode, toggle } from './container-node'
import { Controls } from './controls'
import { EmptyHint } from './empty-hint'
import { elementAt, isGrip, markAt } from './hit'
import { LeafNode } from './leaf-node'
import { Minimap } from './minimap'
import { Overlay } from './overlay'
import { Paint } from './paint-layer'
import { chooseAt, drawingPoint, press } from './pointer'
import type { Stage } from './stage'
import { createStage } from './stage'
import { createToFlow, nodeDomId } from './to-flow'
import { MAX_ZOOM, MIN_ZOOM } from './view'

const ContextMenu = lazy(() => import('./context-menu'))

const NODE_TYPES = { container: ContainerNode, leaf: LeafNode }
const NO_EDGES: never[] = []

/** The drawing board: the design as React Flow nodes where they fit the budget, painted where they do not. */
export function Canvas() {
  const editor = useEditorStore()
  const [stage] = useState(() => createStage(editor))
  return (
    <ReactFlowProvider>
      <Board stage={stage} />
    </ReactFlowProvider>
  )
}

function Board({ stage }: { stage: Stage }) {
  const editor = useEditorStore()
  const root = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const focus = useEditor((state) => state.focus)
  const armed = useTraced((traced) => traced.armed)
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number }>()
  const nodes = useNodes(stage)
  const shown = nodes.find(({ id }) => id === focus)
  const tools = () => ({ editor, stage, root: root.current! })

  const onDown = (event: ReactPointerEvent) => {
    pressed.current = false
    if (event.button !== 0 || isOurs(event.target)) return
    pressed.current = press(tools(), event.nativeEvent)
  }
  const onContextMenu = (event: ReactMouseEvent) => {
    if (isOurs(event.target)) return
    const at = chooseAt(tools(), event.nativeEvent)
    if (!at) return
    event.preventDefault()
    setMenu(at)
  }
  const holdPan = (event: { stopPropagation: () => void }) => pressed.current && event.stopPropagation()
  return (
    <div
      ref={root}
      role="application"
      aria-label="Canvas"
      aria-roledescription="drawing board"
      aria-activedescendant={shown ? nodeDomId(shown.id) : undefined}
      tabIndex={0}
      data-canvas
      data-armed={armed}
      className="absolute inset-0 touch-none overflow-hidden bg-canvas outline-none focus-visible:ring-2 focus-visible:ring-accent/60 focus-visible:ring-inset"
      onPointerDownCapture={onDown}
      onMouseDownCapture={holdPan}
      onTouchStartCapture={holdPan}
      onPointerMove={(event) =>
        hover(stage, designIn(editor.getState()), drawingPoint(tools(), event.nativeEvent), event)
      }
      onContextMenu={onContextMenu}
      onPointerLeave={() => stage.setHover(undefined)}
      onDoubleClick={(event) => {
        const point = drawingPoint(tools(), event)
        const hit = elementAt(stage.scene(), point)
        if (hit?.container && isGrip(hit, point) && !isOurs(event.target)) toggle(editor, hit)
      }}
    >
      <Paint stage={stage} />
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        panOnDrag={[0, 1]}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        panActivationKeyCode="Space"
        zoomActivationKeyCode={null}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        attributionPosition="top-right"
      >
        <Background
          variant={BackgroundVariant.Dots}
          gap={24}
          size={1.2}
          color="var(--line)"
          bgColor="transparent"
        />
        <Camera stage={stage} root={root} />
        <Overlay stage={stage} />
      </ReactFlow>
      <EmptyHint />
      <Controls stage={stage} />
      <Minimap stage={stage} />
      {menu && (
        <Suspense>
          <ContextMenu key={`${menu.x} ${menu.y}`} at={menu} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

/** The mounted part of the design as nodes. */
function useNodes(stage: Stage) {
  const [toFlow] = useState(createToFlow)
  const design = useEditor(designIn)
  const selection = useEditor((state) => state.selection)
  const focus = useEditor((state) => state.focus)
  const findings = useFindingsByElement()
  const mounted = useStore(stage.store, (state) => state.mounted)
  const overview = useStore(stage.store, (state) => state.overview)
  const resized = useStore(stage.store, ({ gesture }) => (gesture?.type === 'resize' ? gesture : undefined))
  return useMemo(
    () => toFlow({ design, scene: sceneOf(design), mounted, overview, selection, focus, findings, resized }),
    [toFlow, design, mounted, overview, selection, focus, findings, resized],
  )
}

/** Buttons on the canvas have clicks of their own. */
const isOurs = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-ours], button, input') !== null

function hover(stage: Stage, design: Design, point: { x: number; y: number }, event: ReactPointerEvent) {
  if (stage.get().gesture || event.buttons !== 0) return
  if (event.target instanceof Element && event.target.closest('[data-connect], [data-resize]')) return
  const [marked] = markAt(design, stage.scene(), point)
  if (marked) return stage.setHover(marked.id)
  const hit = elementAt(stage.scene(), point)
  stage.setHover(hit && isGrip(hit, point) ? hit.element.id : undefined)
}
