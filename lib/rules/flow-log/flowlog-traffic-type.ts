import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { hubLogged, logged } from './log-example'
import { logsTransit } from './transit'

export const flowlogTrafficType = defineRule({
  id: 'flowlog-traffic-type',
  severity: 'error',
  title: 'A flow log says which traffic it records, where there is a choice',
  why: 'AWS asks whether accepted, refused or all traffic is recorded; for a transit gateway it refuses the question.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  kind: 'flow-log',
  *check(log) {
    if (read(log, 'resourceType') === undefined || exist(log)) return
    const given = log.props.trafficType !== undefined
    if (logsTransit(log) && given)
      yield {
        field: 'trafficType',
        message: `${log.name} records a transit gateway, where AWS takes no choice of traffic. Leave it empty.`,
        fix: () => ({ label: 'Leave the traffic empty', patch: setProps(log, { trafficType: undefined }) }),
      }
    if (!logsTransit(log) && !given)
      yield {
        field: 'trafficType',
        message: `${log.name} does not say which traffic it records. Choose ALL, ACCEPT or REJECT.`,
        fix: () => ({ label: 'Record all traffic', patch: setProps(log, { trafficType: 'ALL' }) }),
      }
  },
  examples: {
    good: [
      { says: 'All traffic of a VPC.', design: () => logged() },
      {
        says: 'A transit gateway has no choice.',
        design: () => hubLogged({ trafficType: undefined, maxAggregationInterval: 60 }),
      },
    ],
    bad: [
      { says: 'Nothing is chosen.', design: () => logged({ trafficType: undefined }) },
      {
        says: 'A choice for a transit gateway.',
        design: () => hubLogged({ trafficType: 'ALL', maxAggregationInterval: 60 }),
      },
    ],
  },
})
