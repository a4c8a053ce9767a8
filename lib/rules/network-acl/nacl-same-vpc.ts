import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { vpcOf } from '../routes'

const all = (egress: boolean) => ({
  egress,
  ruleNumber: 100,
  ruleAction: 'allow' as const,
  protocol: '-1',
  cidr: '0.0.0.0/0',
})
const lab = make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })
const list = (place: string) => make('network-acl', 'list', { in: place, entries: [all(false), all(true)] })
const subnet = make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', networkAcl: 'list' })

export const naclSameVpc = defineRule({
  id: 'nacl-same-vpc',
  severity: 'error',
  title: 'A network ACL filters subnets of its own VPC',
  why: 'AWS refuses to associate a list with a subnet of another VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  kind: 'subnet',
  *check(subnet, around) {
    const vpc = vpcOf(around, subnet)
    const acl = around.get(read(subnet, 'networkAcl'))
    const home = acl?.kind === 'network-acl' ? vpcOf(around, acl) : undefined
    if (!vpc || !acl || !home || home === vpc) return
    yield {
      field: 'networkAcl',
      message: `${subnet.name} is in ${vpc.name}, but its network ACL ${acl.name} is in ${home.name}. Use a list of ${vpc.name}.`,
      fix: () => ({
        label: `Use the default list of ${vpc.name}`,
        patch: setProps(subnet, { networkAcl: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'The list is in the same VPC.', design: () => classic(lab, list('lab'), subnet) }],
    bad: [{ says: 'The list is in another VPC.', design: () => classic(lab, list('net'), subnet) }],
  },
})
