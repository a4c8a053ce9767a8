import { defineSystem } from '../define'
import { tlsAlbToSelfsigned } from './tls-alb-to-selfsigned'
import { tlsAllHopsHttps } from './tls-all-hops-https'
import { tlsCertExpired } from './tls-cert-expired'
import { tlsPlaintextToTlsPort } from './tls-plaintext-to-tls-port'
import { tlsPolicyVersion } from './tls-policy-version'
import { tlsTrustApiGatewayHop } from './tls-trust-api-gateway-hop'

export const tlsChainRules = defineSystem({
  id: 'tls-chain',
  title: 'TLS from end to end',
  rules: [
    tlsAllHopsHttps,
    tlsTrustApiGatewayHop,
    tlsAlbToSelfsigned,
    tlsPlaintextToTlsPort,
    tlsPolicyVersion,
    tlsCertExpired,
  ],
})
