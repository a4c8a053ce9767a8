import { defineSystem } from '../define'
import { elbAccessLogsOff } from './elb-access-logs-off'
import { elbAzBalance } from './elb-az-balance'
import { elbAzWithoutTarget } from './elb-az-without-target'
import { elbCertHostname } from './elb-cert-hostname'
import { elbCertRegion } from './elb-cert-region'
import { elbHttpsNeedsCert } from './elb-https-needs-cert'
import { elbInternalNotFromInternet } from './elb-internal-not-from-internet'
import { elbInternetFacingPublicSubnet } from './elb-internet-facing-public-subnet'
import { elbNoHealthyTargets } from './elb-no-healthy-targets'
import { elbOneSubnetPerAz } from './elb-one-subnet-per-az'
import { elbPlainHttpListener } from './elb-plain-http-listener'
import { elbReachabilityOfTargets } from './elb-reachability-of-targets'

export const loadBalancerRules = defineSystem({
  id: 'load-balancer',
  title: 'Every load balancer',
  rules: [
    elbOneSubnetPerAz,
    elbInternetFacingPublicSubnet,
    elbInternalNotFromInternet,
    elbHttpsNeedsCert,
    elbCertRegion,
    elbCertHostname,
    elbPlainHttpListener,
    elbNoHealthyTargets,
    elbReachabilityOfTargets,
    elbAzWithoutTarget,
    elbAzBalance,
    elbAccessLogsOff,
  ],
})
