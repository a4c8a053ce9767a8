import { ofKind } from '@/lib/elements'
import { interfacesOver } from '@/lib/elements/private-virtual-interface/over'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { exist } from '../exist'
import { network, office, line, onLines } from './line-example'
import { designOf } from '../example'

export const dxNeedsVif = defineRule({
  id: 'dx-needs-vif',
  severity: 'error',
  title: 'A Direct Connect line has a virtual interface',
  why: 'A connection or LAG is only the cable. Traffic enters AWS through a virtual interface: private, public or transit.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
  kind: ['direct-connect-connection', 'direct-connect-lag'],
  *check(port, around) {
    if ((port.kind === 'direct-connect-connection' && port.props.lag !== undefined) || exist(port)) return
    const members = ofKind(around.referrers(port.id), 'direct-connect-connection')
    const ports = [port, ...members]
    // A line that nothing is linked to yet is still being drawn.
    const site = ports.flatMap(({ id }) => ofKind(around.referrers(id), 'on-premises-router'))[0]
    if (!site || ports.some((one) => mentioned(around, one)) || interfacesOver(port, around).length > 0)
      return
    yield {
      message: `${port.name} joins ${site.name} to AWS, but no virtual interface runs over it, so it carries nothing. Add a private, public or transit one.`,
    }
  },
  examples: {
    good: [{ says: 'A private virtual interface runs over each line.', design: () => onLines() }],
    bad: [
      {
        says: 'A line from the office to AWS, and nothing over it.',
        design: () => designOf(...network, line('line-a'), ...office('line-a')),
      },
    ],
  },
})
