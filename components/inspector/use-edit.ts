'use client'

import { useRef } from 'react'
import type { Design, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, NO_CHANGE, squash } from '@/lib/design/patch'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { setAt } from './set-at'

let visits = 0

/** A value together with a change that must come first, such as the element that it refers to. */
export type Change = { readonly value: unknown; readonly first?: Patch }

/**
 * Editing of one field at a path of an element. All changes of one visit (from `visit`, on focus) are one step to undo.
 * The design is read when a change is made, so nothing is written over with what was there at the last render.
 */
export function useEdit(element: Id, path: string, label: string) {
  const store = useEditorStore()
  const gesture = useRef<number>(undefined)
  const apply = (make: (value: unknown, design: Design) => Change | undefined) => {
    const design = designIn(store.getState())
    const old = valueAt(design.elements[element]?.props, path)
    const changed = make(old, design)
    if (!changed || Object.is(changed.value, old)) return
    const { value, first = NO_CHANGE } = changed
    const after = applyPatch(design, first).elements[element]
    if (!after) return
    const props = setAt(after.props, path.split('.'), value) as typeof after.props
    store
      .getState()
      .perform(
        `Set ${label} of ${after.name}`,
        squash(first, change(after, { props })),
        gesture.current === undefined ? undefined : `field ${element} ${path} ${gesture.current}`,
      )
  }
  return {
    visit: () => {
      gesture.current = ++visits
    },
    set: (value: unknown) => apply(() => ({ value })),
    apply,
  }
}

const valueAt = (props: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      props,
    )
