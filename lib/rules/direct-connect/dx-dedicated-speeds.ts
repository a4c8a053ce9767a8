import { setProps } from '@/lib/design/patch'
import { DEDICATED, HOSTED } from '@/lib/elements/direct-connect-connection/port-fields'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { line, onLines } from './line-example'

export const dxDedicatedSpeeds = defineRule({
  id: 'dx-dedicated-speeds',
  severity: 'error',
  title: 'A dedicated connection has the speed of a port',
  why: 'A dedicated connection is a whole port of 1, 10, 100 or 400 Gbps, and its speed cannot be changed later.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html',
  kind: 'direct-connect-connection',
  *check(connection) {
    const speed = read(connection, 'bandwidth')
    if (read(connection, 'ownership') !== 'dedicated' || speed === undefined || exist(connection)) return
    if (DEDICATED.includes(speed)) return
    const hosted = HOSTED.includes(speed)
    yield {
      field: 'bandwidth',
      message: `${connection.name} is dedicated and cannot have ${speed}. Use ${DEDICATED.join(', ')}${hosted ? ', or order a hosted connection from a partner' : ''}.`,
      fix: () =>
        hosted
          ? {
              label: 'Make it a hosted connection',
              patch: setProps(connection, { ownership: 'hosted' }),
            }
          : undefined,
    }
  },
  examples: {
    good: [{ says: 'Two ports of 10 Gbps.', design: () => onLines() }],
    bad: [
      {
        says: 'A dedicated connection of 2 Gbps.',
        design: () => onLines(line('line-a', { bandwidth: '2Gbps' })),
      },
      {
        says: 'A speed that no port has.',
        design: () => onLines(line('line-a', { bandwidth: '40Gbps' })),
      },
    ],
  },
})
