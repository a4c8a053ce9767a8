import { defineSystem } from '../define'
import { tlsAlbToSelfsigned } from './tls-alb-to-selfsigned'
import { tlsAllHopsHttps } from './tls-all-hops-https'
import { tlsCertExpired } from './tls-cert-expired'
import { tlsNlbTcpPassthrough } from './tls-nlb-tcp-passthrough'
import { tlsOnpremHealthCheck } from './tls-onprem-health-check'
import { tlsOnpremRoute } from './tls-onprem-route'
import { tlsOnpremTargetAsIp } from './tls-onprem-target-as-ip'
import { tlsPlaintextToTlsPort } from './tls-plaintext-to-tls-port'
import { tlsPolicyVersion } from './tls-policy-version'
import { tlsTrustApiGatewayHop } from './tls-trust-api-gateway-hop'

export const tlsChainRules = defineSystem({
  id: 'tls-chain',
  title: 'TLS from end to end',
  rules: [
    tlsAllHopsHttps,
    tlsTrustApiGatewayHop,
    tlsNlbTcpPassthrough,
    tlsAlbToSelfsigned,
    tlsOnpremTargetAsIp,
    tlsOnpremRoute,
    tlsOnpremHealthCheck,
    tlsPlaintextToTlsPort,
    tlsPolicyVersion,
    tlsCertExpired,
  ],
})
