import { defineSystem } from '../define'
import { eipNeedsIgw } from './eip-needs-igw'
import { eipOneAssociation } from './eip-one-association'
import { eipQuota } from './eip-quota'
import { eipUnassociated } from './eip-unassociated'

export const elasticIpRules = defineSystem({
  id: 'elastic-ip',
  title: 'Elastic IP',
  rules: [eipNeedsIgw, eipOneAssociation, eipQuota, eipUnassociated],
})
