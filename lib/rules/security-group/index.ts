import { defineSystem } from '../define'
import { sgNameRules } from './sg-name-rules'
import { sgPortFields } from './sg-port-fields'
import { sgReferenceSameVpcOrPeer } from './sg-reference-same-vpc-or-peer'
import { sgSameVpc } from './sg-same-vpc'
import { sgSourceKinds } from './sg-source-kinds'
import { sgWorldOpenAdmin } from './sg-world-open-admin'

export const securityGroupRules = defineSystem({
  id: 'security-group',
  title: 'Security group',
  rules: [sgNameRules, sgPortFields, sgReferenceSameVpcOrPeer, sgSameVpc, sgSourceKinds, sgWorldOpenAdmin],
})
