import { defineSystem } from '../define'
import { dnsHostnamesNeedSupport } from './dns-hostnames-need-support'

export const vpcDnsRules = defineSystem({
  id: 'vpc-dns',
  title: 'DNS in a VPC',
  rules: [dnsHostnamesNeedSupport],
})
