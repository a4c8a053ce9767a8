import { defineSystem } from '../define'
import { eipIpv4Only } from './eip-ipv4-only'
import { eipMultiEniNeedsEniId } from './eip-multi-eni-needs-eni-id'
import { eipNeedsIgw } from './eip-needs-igw'
import { eipOneAssociation } from './eip-one-association'
import { eipRegionScope } from './eip-region-scope'
import { eipSeveralPerInstance } from './eip-several-per-instance'
import { eipUnassociated } from './eip-unassociated'
import { publicIpStopStart } from './public-ip-stop-start'

export const elasticIpRules = defineSystem({
  id: 'elastic-ip',
  title: 'Elastic IP',
  rules: [
    eipNeedsIgw,
    eipOneAssociation,
    eipIpv4Only,
    eipMultiEniNeedsEniId,
    eipRegionScope,
    eipUnassociated,
    publicIpStopStart,
    eipSeveralPerInstance,
  ],
})
