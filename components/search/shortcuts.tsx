'use client'

import { commands } from '../editor/commands'
import type { Command } from '../editor/commands/define'
import { GROUPS } from '../editor/commands/define'
import { useOverlay } from '../editor/overlay'
import { Dialog } from '../ui/dialog'
import { formatKeys, useMac } from '../ui/keys'

const groups = Object.entries(GROUPS).map(([group, title]) => ({
  title,
  commands: commands.filter((command) => command.group === group && command.keys),
}))

/** Every key there is, as the commands say it. The list takes the focus, so that arrows scroll it. */
export function Shortcuts() {
  const [open, close] = useOverlay('shortcuts')
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={close} wide>
      <div tabIndex={0} className="gap-8 outline-none sm:columns-2">
        {groups.map(({ title, commands }) => (
          <section key={title} className="mb-4 break-inside-avoid-column">
            <h3 className="mb-1 text-xs font-semibold text-ink-faint">{title}</h3>
            <dl>
              {commands.map((command) => (
                <Line key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Line({ command }: { command: Command }) {
  const mac = useMac()
  return (
    <div className="flex items-baseline justify-between gap-3 border-b border-line py-1">
      <dt className="truncate">{command.label}</dt>
      <dd className="flex shrink-0 gap-1">
        {command.keys?.map((keys) => (
          <kbd
            key={keys}
            className="rounded border border-line bg-sunken px-1.5 font-sans text-xs text-ink-soft"
          >
            {formatKeys(keys, mac)}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
