import { setProps } from '@/lib/design/patch'
import { HOSTED } from '@/lib/elements/direct-connect-connection/port-fields'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { line, onLines } from './line-example'

export const dxHostedSpeeds = defineRule({
  id: 'dx-hosted-speeds',
  severity: 'error',
  title: 'A hosted connection has a speed that partners offer',
  why: 'Partners share a port in steps from 50 Mbps to 25 Gbps; there is nothing between the steps.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/hosted_connection.html',
  kind: 'direct-connect-connection',
  *check(connection) {
    const speed = read(connection, 'bandwidth')
    if (read(connection, 'ownership') !== 'hosted' || speed === undefined || exist(connection)) return
    if (HOSTED.includes(speed)) return
    const wanted = megabits(speed)
    const next = HOSTED.find((one) => wanted !== undefined && megabits(one)! >= wanted)
    yield {
      field: 'bandwidth',
      message: `${connection.name} is hosted and cannot have ${speed}. Use ${HOSTED.slice(0, -1).join(', ')} or ${HOSTED.at(-1)}.`,
      fix: () =>
        next === undefined
          ? undefined
          : { label: `Use ${next}`, patch: setProps(connection, { bandwidth: next }) },
    }
  },
  examples: {
    good: [
      {
        says: 'A hosted connection of 500 Mbps.',
        design: () => onLines(line('line-a', { ownership: 'hosted', bandwidth: '500Mbps' })),
      },
    ],
    bad: [
      {
        says: 'A hosted connection of 800 Mbps.',
        design: () => onLines(line('line-a', { ownership: 'hosted', bandwidth: '800Mbps' })),
      },
    ],
  },
})

function megabits(speed: string): number | undefined {
  const [, number, unit] = /^(\d+)\s*([MG])bps$/.exec(speed) ?? []
  return number === undefined ? undefined : Number(number) * (unit === 'G' ? 1000 : 1)
}
