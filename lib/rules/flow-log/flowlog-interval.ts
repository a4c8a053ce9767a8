import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { hubLogged, logged } from './log-example'
import { logsTransit } from './transit'

export const flowlogInterval = defineRule({
  id: 'flowlog-interval',
  severity: 'error',
  title: 'A flow log gathers for 60 or 600 seconds',
  why: 'AWS knows two intervals, and only 60 seconds for a transit gateway and its attachments.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  kind: 'flow-log',
  *check(log) {
    // What is left empty is set by AWS.
    if (log.props.maxAggregationInterval === undefined || exist(log)) return
    const seconds = read(log, 'maxAggregationInterval')
    const transit = logsTransit(log)
    if (seconds === undefined || seconds === 60 || (seconds === 600 && !transit)) return
    const allowed = transit ? '60 seconds, as every log of a transit gateway' : '60 or 600 seconds'
    const next = transit || seconds < 330 ? 60 : 600
    yield {
      field: 'maxAggregationInterval',
      message: `${log.name} gathers for ${seconds} seconds. Use ${allowed}.`,
      fix: () => ({
        label: `Use ${next} seconds`,
        patch: setProps(log, { maxAggregationInterval: next }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'Ten minutes.', design: () => logged({ maxAggregationInterval: 600 }) },
      {
        says: 'One minute for a transit gateway.',
        design: () => hubLogged({ trafficType: undefined, maxAggregationInterval: 60 }),
      },
    ],
    bad: [
      { says: 'Two minutes.', design: () => logged({ maxAggregationInterval: 120 }) },
      {
        says: 'Ten minutes for a transit gateway.',
        design: () => hubLogged({ trafficType: undefined, maxAggregationInterval: 600 }),
      },
    ],
  },
})
