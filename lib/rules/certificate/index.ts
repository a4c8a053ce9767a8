import { defineSystem } from '../define'
import { acmDnsValidationPublic } from './acm-dns-validation-public'
import { acmFirstNameLength } from './acm-first-name-length'
import { acmImportSelfsigned } from './acm-import-selfsigned'
import { acmIssued } from './acm-issued'
import { acmNoAmazonawsNames } from './acm-no-amazonaws-names'
import { acmNotOnEc2 } from './acm-not-on-ec2'
import { acmPrivateCertTrust } from './acm-private-cert-trust'

export const certificateRules = defineSystem({
  id: 'certificate',
  title: 'Certificate',
  rules: [
    acmNoAmazonawsNames,
    acmFirstNameLength,
    acmDnsValidationPublic,
    acmIssued,
    acmPrivateCertTrust,
    acmNotOnEc2,
    acmImportSelfsigned,
  ],
})
