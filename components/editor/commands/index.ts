import type { Command } from './define'
import { redo } from './redo'
import { undo } from './undo'

/** Every command there is, in the order in which they are listed. */
export const commands: readonly Command[] = [undo, redo]
