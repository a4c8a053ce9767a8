import { defineSystem } from '../define'
import { naclClientBlock } from './nacl-client-block'
import { naclCustomEmpty } from './nacl-custom-empty'
import { naclEphemeralLinux } from './nacl-ephemeral-linux'
import { naclProtocolPorts } from './nacl-protocol-ports'
import { naclRuleNumberRange } from './nacl-rule-number-range'
import { naclSameVpc } from './nacl-same-vpc'
import { naclShadowedRule } from './nacl-shadowed-rule'
import { naclStateless } from './nacl-stateless'

export const networkAclRules = defineSystem({
  id: 'network-acl',
  title: 'Network ACL',
  rules: [
    naclCustomEmpty,
    naclRuleNumberRange,
    naclSameVpc,
    naclShadowedRule,
    naclStateless,
    naclClientBlock,
    naclEphemeralLinux,
    naclProtocolPorts,
  ],
})
