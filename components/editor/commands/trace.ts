import { onlySelected } from '../selected'
import type { End } from '../tracing/traces'
import { tracesOf } from '../tracing/traces'
import { defineCommand } from './define'

const trace = (end: End, label: string, keys: readonly string[]) =>
  defineCommand({
    id: `trace-${end}`,
    label,
    group: 'design',
    keys,
    when: (editor) => onlySelected(editor) !== undefined,
    run: (editor) => {
      const element = onlySelected(editor)
      if (!element) return
      editor.getState().set({ dock: 'trace' })
      tracesOf(editor).ask({ [end]: { element: element.id } })
    },
  })

/** Can X reach Y: the selected element becomes X, or Y. */
export const traceCommands = [trace('from', 'Trace from here', ['X']), trace('to', 'Trace to here', ['Y'])]
