import { defineSystem } from '../define'
import { sgNameRules } from './sg-name-rules'
import { sgNoInboundRule } from './sg-no-inbound-rule'
import { sgPortFields } from './sg-port-fields'
import { sgReferenceMiddlebox } from './sg-reference-middlebox'
import { sgReferenceNotInterregion } from './sg-reference-not-interregion'
import { sgReferenceSameVpcOrPeer } from './sg-reference-same-vpc-or-peer'
import { sgReferenceTgw } from './sg-reference-tgw'
import { sgSameVpc } from './sg-same-vpc'
import { sgSourceKinds } from './sg-source-kinds'
import { sgStaleRule } from './sg-stale-rule'
import { sgStateful } from './sg-stateful'
import { sgUnused } from './sg-unused'
import { sgWorldOpenAdmin } from './sg-world-open-admin'

export const securityGroupRules = defineSystem({
  id: 'security-group',
  title: 'Security group',
  rules: [
    sgNameRules,
    sgPortFields,
    sgReferenceNotInterregion,
    sgReferenceSameVpcOrPeer,
    sgSameVpc,
    sgSourceKinds,
    sgNoInboundRule,
    sgReferenceMiddlebox,
    sgReferenceTgw,
    sgStaleRule,
    sgWorldOpenAdmin,
    sgStateful,
    sgUnused,
  ],
})
