import { defineSystem } from '../define'
import { tgAlbAttributesFixed } from './tg-alb-attributes-fixed'
import { tgAlbHealthCheck } from './tg-alb-health-check'
import { tgAlbType } from './tg-alb-type'
import { tgHcPortPath } from './tg-hc-port-path'
import { tgHcTimeoutLtInterval } from './tg-hc-timeout-lt-interval'
import { tgInstanceInVpc } from './tg-instance-in-vpc'
import { tgIpAzAll } from './tg-ip-az-all'
import { tgIpRanges } from './tg-ip-ranges'
import { tgIpv6Lb } from './tg-ipv6-lb'
import { tgLambdaAlbOnly } from './tg-lambda-alb-only'
import { tgOneLoadBalancer } from './tg-one-load-balancer'
import { tgRequiredFields } from './tg-required-fields'
import { tgSameVpc } from './tg-same-vpc'
import { tgSlowStart } from './tg-slow-start'

export const targetGroupRules = defineSystem({
  id: 'target-group',
  title: 'Target group',
  rules: [
    tgRequiredFields,
    tgSameVpc,
    tgOneLoadBalancer,
    tgInstanceInVpc,
    tgIpRanges,
    tgIpAzAll,
    tgLambdaAlbOnly,
    tgAlbType,
    tgAlbHealthCheck,
    tgAlbAttributesFixed,
    tgIpv6Lb,
    tgHcTimeoutLtInterval,
    tgHcPortPath,
    tgSlowStart,
  ],
})
