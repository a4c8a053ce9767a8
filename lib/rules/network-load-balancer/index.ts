import { defineSystem } from '../define'
import { nlbAzOneAllowed } from './nlb-az-one-allowed'
import { nlbClientIpNeedsDirect } from './nlb-client-ip-needs-direct'
import { nlbClientIpPreservation } from './nlb-client-ip-preservation'
import { nlbEipPerAz } from './nlb-eip-per-az'
import { nlbFreeIps } from './nlb-free-ips'
import { nlbHairpin } from './nlb-hairpin'
import { nlbHealthCheck } from './nlb-health-check'
import { nlbIdleTimeout } from './nlb-idle-timeout'
import { nlbListenerProtocols } from './nlb-listener-protocols'
import { nlbListenerTgProtocol } from './nlb-listener-tg-protocol'
import { nlbPrivatelinkSgToggle } from './nlb-privatelink-sg-toggle'
import { nlbProxyProtocol } from './nlb-proxy-protocol'
import { nlbQuicNoSg } from './nlb-quic-no-sg'
import { nlbStaticIp } from './nlb-static-ip'
import { nlbStickiness } from './nlb-stickiness'
import { nlbTlsListenerTerminates } from './nlb-tls-listener-terminates'
import { nlbUdpDualstack } from './nlb-udp-dualstack'
import { nlbWithoutSgTargets } from './nlb-without-sg-targets'
import { nlbZonalDns } from './nlb-zonal-dns'

export const networkLoadBalancerRules = defineSystem({
  id: 'network-load-balancer',
  title: 'Network Load Balancer',
  rules: [
    nlbAzOneAllowed,
    nlbFreeIps,
    nlbStaticIp,
    nlbEipPerAz,
    nlbZonalDns,
    nlbListenerProtocols,
    nlbListenerTgProtocol,
    nlbTlsListenerTerminates,
    nlbQuicNoSg,
    nlbUdpDualstack,
    nlbIdleTimeout,
    nlbWithoutSgTargets,
    nlbClientIpNeedsDirect,
    nlbPrivatelinkSgToggle,
    nlbHairpin,
    nlbClientIpPreservation,
    nlbProxyProtocol,
    nlbHealthCheck,
    nlbStickiness,
  ],
})
