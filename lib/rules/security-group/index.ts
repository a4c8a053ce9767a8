import { defineSystem } from '../define'
import { sgCountPerEni } from './sg-count-per-eni'
import { sgNameRules } from './sg-name-rules'
import { sgPortFields } from './sg-port-fields'
import { sgReferenceSameVpcOrPeer } from './sg-reference-same-vpc-or-peer'
import { sgRulesQuota } from './sg-rules-quota'
import { sgSameVpc } from './sg-same-vpc'
import { sgSourceKinds } from './sg-source-kinds'
import { sgWorldOpenAdmin } from './sg-world-open-admin'

export const securityGroupRules = defineSystem({
  id: 'security-group',
  title: 'Security group',
  rules: [
    sgCountPerEni,
    sgNameRules,
    sgPortFields,
    sgReferenceSameVpcOrPeer,
    sgRulesQuota,
    sgSameVpc,
    sgSourceKinds,
    sgWorldOpenAdmin,
  ],
})
