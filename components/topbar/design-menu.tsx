'use client'

import { commands } from '../editor/commands'
import { mayRun, runCommand } from '../editor/commands/run'
import { useEditorStore } from '../editor/context'
import { formatKeys, useMac } from '../ui/keys'
import { Menu } from '../ui/menu'

/** Every command that concerns the design as a whole. */
export function DesignMenu() {
  const editor = useEditorStore()
  const mac = useMac()
  return (
    <Menu
      label="Design"
      items={() =>
        commands
          .filter((command) => command.group === 'design')
          .map((command) => ({
            id: command.id,
            label: command.label,
            ...(command.keys?.[0] && { keys: formatKeys(command.keys[0], mac) }),
            disabled: !mayRun(editor, command),
            onChoose: () => runCommand(editor, command),
          }))
      }
    />
  )
}
