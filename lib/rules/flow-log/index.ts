import { defineSystem } from '../define'
import { flowlogDestination } from './flowlog-destination'
import { flowlogInterval } from './flowlog-interval'
import { flowlogPeerVpc } from './flowlog-peer-vpc'
import { flowlogScope } from './flowlog-scope'
import { flowlogTrafficType } from './flowlog-traffic-type'

export const flowLogRules = defineSystem({
  id: 'flow-log',
  title: 'Flow log',
  rules: [flowlogDestination, flowlogInterval, flowlogPeerVpc, flowlogTrafficType, flowlogScope],
})
