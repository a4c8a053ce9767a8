import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { lane, onLines } from './line-example'

export const dxSitelink = defineRule({
  id: 'dx-sitelink',
  severity: 'error',
  title: 'SiteLink is on only where a Direct Connect gateway joins the sites',
  why: 'SiteLink carries traffic from one site to another through a Direct Connect gateway; a virtual private gateway has no such way.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
  kind: 'private-virtual-interface',
  *check(vif, around) {
    const gateway = around.get(read(vif, 'gateway'))
    if (read(vif, 'enableSiteLink') !== true || gateway?.kind !== 'vpn-gateway' || exist(vif, gateway)) return
    yield {
      field: 'enableSiteLink',
      message: `${vif.name} leads to ${gateway.name}, a virtual private gateway, where SiteLink does not work. Switch it off, or lead ${vif.name} to a Direct Connect gateway.`,
      fix: () => ({ label: 'Switch SiteLink off', patch: setProps(vif, { enableSiteLink: undefined }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'Two lines that meet at a Direct Connect gateway.',
        design: () =>
          onLines(
            make('direct-connect-gateway', 'dxgw', { in: 'ireland' }),
            make('direct-connect-association', 'joined', {
              in: 'ireland',
              directConnectGateway: 'dxgw',
              gateway: 'vgw',
            }),
            lane('lane-a', 'dxgw', { enableSiteLink: true }),
            lane('lane-b', 'dxgw', { enableSiteLink: true }),
          ),
      },
    ],
    bad: [
      {
        says: 'SiteLink on an interface to a virtual private gateway.',
        design: () => onLines(lane('lane-a', 'vgw', { enableSiteLink: true })),
      },
    ],
  },
})
