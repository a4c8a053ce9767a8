import { defineSystem } from '../define'
import { vpclinkCloudmapHttpOnly } from './vpclink-cloudmap-http-only'
import { vpclinkDefaultProtocol } from './vpclink-default-protocol'
import { vpclinkHostDnsNotNeeded } from './vpclink-host-dns-not-needed'
import { vpclinkHttpTargets } from './vpclink-http-targets'
import { vpclinkPrivateIntegrationNeeded } from './vpclink-private-integration-needed'
import { vpclinkSameAccount } from './vpclink-same-account'
import { vpclinkUriHost } from './vpclink-uri-host'
import { vpclinkV1Available } from './vpclink-v1-available'
import { vpclinkV1NlbOnly } from './vpclink-v1-nlb-only'
import { vpclinkV1NlbSg } from './vpclink-v1-nlb-sg'
import { vpclinkV2AzSupport } from './vpclink-v2-az-support'
import { vpclinkV2Inactive } from './vpclink-v2-inactive'
import { vpclinkV2Rest } from './vpclink-v2-rest'
import { vpclinkV2Sg } from './vpclink-v2-sg'
import { vpclinkV2Subnets } from './vpclink-v2-subnets'

export const vpcLinkRules = defineSystem({
  id: 'vpc-link',
  title: 'VPC link',
  rules: [
    vpclinkPrivateIntegrationNeeded,
    vpclinkHttpTargets,
    vpclinkCloudmapHttpOnly,
    vpclinkUriHost,
    vpclinkDefaultProtocol,
    vpclinkV2Subnets,
    vpclinkV2AzSupport,
    vpclinkV2Sg,
    vpclinkV2Inactive,
    vpclinkV2Rest,
    vpclinkV1NlbOnly,
    vpclinkV1NlbSg,
    vpclinkV1Available,
    vpclinkSameAccount,
    vpclinkHostDnsNotNeeded,
  ],
})
