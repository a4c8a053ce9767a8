import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { line, onLines } from './line-example'

const SPEEDS = ['10Gbps', '100Gbps', '400Gbps']

export const dxMacsecDedicatedOnly = defineRule({
  id: 'dx-macsec-dedicated-only',
  severity: 'error',
  title: 'MACsec is asked for only where ports have it',
  why: 'MACsec encrypts between your router and a dedicated port of 10, 100 or 400 Gbps, at some locations. Hosted connections and ports of 1 Gbps have none.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html',
  kind: ['direct-connect-connection', 'direct-connect-lag'],
  *check(port) {
    if (read(port, 'requestMacSec') !== true || exist(port)) return
    const speed = read(port, 'bandwidth')
    const hosted = isKind(port, 'direct-connect-connection') && read(port, 'ownership') === 'hosted'
    if (!hosted && (speed === undefined || SPEEDS.includes(speed))) return
    const what = hosted ? 'is a hosted connection' : `has ${speed}`
    yield {
      field: 'requestMacSec',
      message: `${port.name} asks for MACsec, but ${what}. Use a dedicated connection of 10, 100 or 400 Gbps, or encrypt by a VPN over the line.`,
      fix: () => ({ label: 'Do without MACsec', patch: setProps(port, { requestMacSec: undefined }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'MACsec on a dedicated port of 10 Gbps.',
        design: () => onLines(line('line-a', { requestMacSec: true })),
      },
    ],
    bad: [
      {
        says: 'MACsec on a hosted connection.',
        design: () =>
          onLines(line('line-a', { requestMacSec: true, ownership: 'hosted', bandwidth: '1Gbps' })),
      },
      {
        says: 'MACsec on a port of 1 Gbps.',
        design: () => onLines(line('line-a', { requestMacSec: true, bandwidth: '1Gbps' })),
      },
    ],
  },
})
