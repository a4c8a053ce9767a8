import { defineSystem } from '../define'
import { eigwIpv6Only } from './eigw-ipv6-only'
import { eigwOnePerVpc } from './eigw-one-per-vpc'

export const egressOnlyInternetGatewayRules = defineSystem({
  id: 'egress-only-internet-gateway',
  title: 'Egress-only internet gateway',
  rules: [eigwIpv6Only, eigwOnePerVpc],
})
