import { defineElement } from '../define'
import { optional, text } from '../field'

export const note = defineElement({
  kind: 'note',
  label: 'Note',
  group: 'annotation',
  summary: 'A remark on the drawing. It is kept with the design and never exported as a resource.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html',
  inside: ['canvas', 'account', 'region', 'vpc', 'subnet'],
  fields: {
    text: optional(text({ label: 'Text', help: 'What you want to remember or tell.', aws: false, lines: 4 })),
  },
})
