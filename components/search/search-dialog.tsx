'use client'

import { definitions } from '@/lib/elements'
import { isDrawn } from '@/lib/elements/drawn'
import { addElement } from '../editor/place'
import { commandOf, commands } from '../editor/commands'
import { mayRun, runCommand } from '../editor/commands/run'
import { useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { designIn } from '../editor/store'
import { Dialog } from '../ui/dialog'
import { formatKeys, useMac } from '../ui/keys'
import { best } from '../ui/match'
import type { Option } from '../ui/option-list'
import { Picker } from '../ui/picker'
import { findElements } from '../editor/element-options'

/** Ctrl+K: elements first, then commands, then kinds to add. */
export function SearchDialog() {
  const editor = useEditorStore()
  const [open, close] = useOverlay('search')
  const mac = useMac()

  const search = (query: string): readonly Option[] => {
    const elements = query.trim() === '' ? [] : findElements(designIn(editor.getState()), query).slice(0, 30)
    const runnable = commands.filter((command) => command.id !== 'search' && mayRun(editor, command))
    return [
      ...elements.map((option) => ({ ...option, id: `element ${option.id}` })),
      ...best(query, runnable, ({ label }) => [label], 40).map(({ id, label, keys }) => ({
        id: `command ${id}`,
        label,
        ...(keys?.[0] !== undefined && { keys: formatKeys(keys[0], mac) }),
      })),
      ...best(query, definitions.filter(isDrawn), ({ label }) => [label, `Add ${label}`]).map(
        ({ kind, label, summary }) => ({
          id: `kind ${kind}`,
          label: `Add ${label}`,
          kind,
          detail: summary,
        }),
      ),
    ]
  }
  const choose = ({ id: choice }: Option) => {
    const [what = '', id = ''] = [choice.slice(0, choice.indexOf(' ')), choice.slice(choice.indexOf(' ') + 1)]
    close()
    if (what === 'element') editor.getState().show([id])
    else if (what === 'kind') addElement(editor, id)
    // After the dialog is gone and the focus is back, so that a command may move it.
    else setTimeout(() => runCommand(editor, commandOf(id)))
  }
  return (
    <Dialog title="Search" open={open} onClose={close} wide>
      <Picker
        label="Search elements and commands"
        placeholder="A name, kind, CIDR block, AWS id or command"
        search={search}
        onChoose={choose}
        empty="No element, command or kind is called that."
      />
    </Dialog>
  )
}
