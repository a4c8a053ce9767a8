'use client'

import { ancestorsOf } from '@/lib/design/tree'
import { mayStandIn } from '@/lib/elements/place'
import { moveInto } from '../editor/place'
import { useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { inWords, topmost } from '../editor/selected'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { best } from '../ui/match'
import { Picker } from '../ui/picker'
import { findElements } from '../editor/element-options'

const CANVAS = { id: '', label: 'The canvas, outside everything' }

/** Move by keyboard: choose among the containers that may hold all that is selected. */
export function MovePicker() {
  const editor = useEditorStore()
  const [open, close] = useOverlay('move')
  const design = designIn(editor.getState())
  const moving = open ? topmost(editor) : []
  const ids = new Set(moving.map(({ id }) => id))
  const containers = open
    ? Object.values(design.elements).filter(
        (place) =>
          moving.every(({ kind, parent }) => parent !== place.id && mayStandIn(kind, place)) &&
          ![place, ...ancestorsOf(design, place)].some(({ id }) => ids.has(id)),
      )
    : []
  const toCanvas = moving.every(({ kind, parent }) => parent !== undefined && mayStandIn(kind, undefined))
  return (
    <Dialog title={`Move ${inWords(moving)} into`} open={open} onClose={close}>
      <Picker
        label="Container"
        placeholder="Name, kind, CIDR block or AWS id"
        search={(query) => [
          ...findElements(design, query, containers),
          ...(toCanvas ? best(query, [CANVAS], ({ label }) => [label]) : []),
        ]}
        onChoose={({ id, label }) => {
          close()
          const { perform, show } = editor.getState()
          const into = id === '' ? 'the canvas' : label
          perform(`Move ${inWords(moving)} into ${into}`, moveInto(design, moving, design.elements[id]))
          show([...ids])
        }}
        empty="There is no other container that may hold this."
      />
    </Dialog>
  )
}
