import { INTERFACE_KINDS, common } from '@/lib/elements/private-virtual-interface/over'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { lane, onLines } from './line-example'

export const dxHostedVifOwner = defineRule({
  id: 'dx-hosted-vif-owner',
  severity: 'info',
  title: 'A hosted virtual interface was accepted by its owner',
  why: 'An interface that one account makes on its connection for another waits until that account accepts it and names the gateway.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/hosted-vif.html',
  kind: INTERFACE_KINDS,
  *check(vif) {
    if (read(common(vif), 'state') !== 'confirming') return
    yield {
      field: 'state',
      message: `${vif.name} is confirming: the account that it was made for must accept it and choose its gateway.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Both interfaces are in use.',
        design: () => onLines(lane('lane-a', 'vgw', { state: 'available' })),
      },
    ],
    bad: [
      {
        says: 'Nobody has accepted it yet.',
        design: () => onLines(lane('lane-a', 'vgw', { state: 'confirming' })),
      },
    ],
  },
})
