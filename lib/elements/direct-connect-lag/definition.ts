import { defineElement, live } from '../define'
import { deviceOf } from '../direct-connect-connection/read'
import { portFields } from '../direct-connect-connection/port-fields'
import { integer, optional } from '../field'

export const directConnectLag = defineElement({
  kind: 'direct-connect-lag',
  label: 'Direct Connect LAG',
  group: 'direct-connect',
  summary: 'Several dedicated connections of one speed at one device, used as one.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/lags.html',
  inside: ['region', 'canvas'],
  fields: {
    ...portFields('ConnectionsBandwidth'),
    minimumLinks: optional(
      integer({
        label: 'Minimum links',
        help: 'With fewer working connections than this the whole group is down.',
        min: 0,
        max: 4,
        fallback: 0,
      }),
    ),
  },
  fresh: () => ({ location: 'EqDC2', bandwidth: '10Gbps' }),
  cfn: { type: 'AWS::DirectConnect::Lag', name: 'LagName', attribute: 'LagId', refToo: true },
  live: live({
    call: 'directconnect:DescribeLags',
    items: (answer) => answer.lags,
    id: (item) => item.lagId,
    name: (item) => item.lagName,
    skip: (item) => item.lagState === 'deleted' || item.lagState === 'deleting',
    props: (item) => ({
      location: item.location,
      bandwidth: item.connectionsBandwidth,
      providerName: item.providerName || undefined,
      requestMacSec: item.macSecCapable || undefined,
      awsDevice: deviceOf(item),
      state: item.lagState,
      minimumLinks: item.minimumLinks,
    }),
  }),
})
