import { defineSystem } from '../define'
import { albActionTypes } from './alb-action-types'
import { albAuthActionEgress } from './alb-auth-action-egress'
import { albCrossZoneOffLimits } from './alb-cross-zone-off-limits'
import { albDefaultAction } from './alb-default-action'
import { albGrpcNeedsHttps } from './alb-grpc-needs-https'
import { albHealthCheck } from './alb-health-check'
import { albListenerProtocols } from './alb-listener-protocols'
import { albMtls } from './alb-mtls'
import { albSgRequired } from './alb-sg-required'
import { albStickiness } from './alb-stickiness'
import { albSubnetSize } from './alb-subnet-size'
import { albTwoAz } from './alb-two-az'

export const applicationLoadBalancerRules = defineSystem({
  id: 'application-load-balancer',
  title: 'Application Load Balancer',
  rules: [
    albTwoAz,
    albSubnetSize,
    albSgRequired,
    albListenerProtocols,
    albDefaultAction,
    albActionTypes,
    albAuthActionEgress,
    albGrpcNeedsHttps,
    albMtls,
    albHealthCheck,
    albStickiness,
    albCrossZoneOffLimits,
  ],
})
