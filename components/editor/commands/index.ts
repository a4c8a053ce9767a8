import { aligns } from './align'
import { arrangeAll, arrangeInside } from './arrange'
import { collapse } from './collapse'
import { copy } from './copy'
import { cut } from './cut'
import type { Command } from './define'
import { deleteSelected } from './delete'
import { distributes } from './distribute'
import { downloadDesign } from './download'
import { duplicate } from './duplicate'
import { exportPng, exportSvg } from './export-picture'
import { moves } from './move'
import { opens } from './open'
import { paste } from './paste'
import { redo } from './redo'
import { rename } from './rename'
import { resizes } from './resize'
import { selectAll } from './select-all'
import { selectNone } from './select-none'
import { selectWalks } from './select-walk'
import { panels } from './show-panel'
import { theme } from './theme'
import { traceCommands } from './trace'
import { undo } from './undo'
import { findingWalks } from './walk-findings'
import { zoomCommands } from './zoom'

/** Every command there is, in the order in which they are listed. */
export const commands: readonly Command[] = [
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  deleteSelected,
  rename,
  selectAll,
  selectNone,
  ...selectWalks,
  ...findingWalks,
  ...traceCommands,
  ...opens,
  downloadDesign,
  ...zoomCommands,
  ...panels,
  collapse,
  theme,
  exportSvg,
  exportPng,
  arrangeAll,
  arrangeInside,
  ...aligns,
  ...distributes,
  ...moves,
  ...resizes,
]

const byId = new Map(commands.map((command) => [command.id, command]))

/** A command by its id. Fails: throws for an id that no command has, which is our own mistake. */
export function commandOf(id: string): Command {
  const command = byId.get(id)
  if (!command) throw new Error(`There is no command "${id}".`)
  return command
}
