import { setProps } from '@/lib/design/patch'
import type { AnyInterface } from '@/lib/elements/private-virtual-interface/over'
import {
  INTERFACE_KINDS,
  common,
  interfacesOver,
  portOf,
} from '@/lib/elements/private-virtual-interface/over'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { lane, onLines } from './line-example'

export const dxVlan = defineRule({
  id: 'dx-vlan',
  severity: 'error',
  title: 'Each virtual interface of a line has a VLAN of its own',
  why: 'The VLAN tag tells the virtual interfaces of one connection or LAG apart, all the way to your router.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
  kind: INTERFACE_KINDS,
  *check(vif, around) {
    const port = portOf(vif, around)
    const vlan = vlanOf(vif)
    if (!port || vlan === undefined) return
    const over = interfacesOver(port, around)
    const earlier = over.slice(0, over.indexOf(vif)).find((other) => vlanOf(other) === vlan)
    if (!earlier || exist(vif, earlier)) return
    const taken = new Set(over.map(vlanOf))
    let free = vlan
    while (taken.has(free)) free = free === 4094 ? 1 : free + 1
    yield {
      field: 'vlan',
      message: `${vif.name} has VLAN ${vlan}, which ${earlier.name} has on ${port.name} already. Use ${free}.`,
      fix: () => ({ label: `Use VLAN ${free}`, patch: setProps(vif, { vlan: free }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'The same VLAN on two lines is no clash.',
        design: () => onLines(lane('lane-b', 'vgw', { vlan: 101 })),
      },
    ],
    bad: [
      {
        says: 'Two interfaces of a line have VLAN 101.',
        design: () => onLines(lane('lane-b', 'vgw', { connection: 'line-a', vlan: 101 })),
      },
    ],
  },
})

const vlanOf = (vif: AnyInterface): number | undefined =>
  vif.props.vlan === undefined ? undefined : read(common(vif), 'vlan')
