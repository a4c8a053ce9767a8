import { defineSystem } from '../define'
import { dnsHostnamesNeedSupport } from './dns-hostnames-need-support'
import { dnsResolverAddresses } from './dns-resolver-addresses'
import { dnsResolverNotFromOutside } from './dns-resolver-not-from-outside'

export const vpcDnsRules = defineSystem({
  id: 'vpc-dns',
  title: 'DNS in a VPC',
  rules: [dnsHostnamesNeedSupport, dnsResolverNotFromOutside, dnsResolverAddresses],
})
