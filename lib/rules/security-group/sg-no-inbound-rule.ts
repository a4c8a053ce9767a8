import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { portOf } from '@/lib/elements/database/port'
import { rawRows, read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import type { GroupRule } from './traffic'
import { rulesOf, tcpPorts } from './traffic'
import { guardedStore } from './store-example'

export const sgNoInboundRule = defineRule({
  id: 'sg-no-inbound-rule',
  severity: 'warning',
  title: 'The security groups of a database admit its port',
  why: 'A security group admits only what a rule names. Where none names the port of a database, nobody reaches it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  kind: 'database',
  *check(database, around) {
    const ids = read(database, 'securityGroups') ?? []
    const port = portOf(database)
    if (ids.length === 0 || port === undefined) return
    const groups = ofKind(
      ids.flatMap((id) => (typeof id === 'string' ? (around.get(id) ?? []) : [])),
      'security-group',
    )
    const rules = groups.map((group) => rulesOf(group, 'securityGroupIngress'))
    // A group or a rule that is not known may admit it.
    if (groups.length < ids.length || rules.some((list) => list?.some(isUnclear) ?? true)) return
    if (groups.some((group) => mentioned(around, group, 'AWS::EC2::SecurityGroupIngress'))) return
    if (rules.some((list) => list?.some((rule) => admits(rule, port)))) return
    yield {
      field: 'securityGroups',
      message: `${database.name} listens on ${port}, and no inbound rule of ${groups.map(({ name }) => name).join(' or ')} admits that port. Allow it from the group of its clients.`,
      fix: () => {
        const [group] = groups
        const vpc = group && ancestor(around, group, 'vpc')
        const clients = ofKind(around.children(vpc?.id), 'security-group').filter(
          (one) => !groups.includes(one),
        )
        const [only] = clients
        if (!group || !only || clients.length > 1) return undefined
        const rule = { ipProtocol: 'tcp', fromPort: port, toPort: port, group: only.id }
        const old = rulesOf(group, 'securityGroupIngress') ?? []
        return {
          label: `Allow ${port} from members of ${only.name} in ${group.name}`,
          patch: setProps(group, { securityGroupIngress: [...rawRows(old), rule] }),
        }
      },
    }
  },
  examples: {
    good: [{ says: 'The web servers may ask.', design: () => guardedStore(5432) }],
    bad: [{ says: 'The port of another engine is open.', design: () => guardedStore(3306) }],
  },
})

const isUnclear = ({ row, ipProtocol, fromPort, toPort }: GroupRule): boolean =>
  ipProtocol === undefined ||
  (row.fromPort !== undefined && fromPort === undefined) ||
  (row.toPort !== undefined && toPort === undefined)

const admits = (rule: GroupRule, port: number): boolean => {
  const ports = tcpPorts(rule)
  return ports !== undefined && ports.from <= port && port <= ports.to
}
