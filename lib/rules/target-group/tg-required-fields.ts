import { setProps } from '@/lib/design/patch'
import { ancestor } from '@/lib/elements/ancestor'
import { isOpen, read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { webServers, webShop } from '../load-balancer/balanced-example'
import { isDrawn } from '../load-balancer/drawn'
import { calls, callsExample } from './function-example'

const REQUIRED = ['protocol', 'port'] as const

export const tgRequiredFields = defineRule({
  id: 'tg-required-fields',
  severity: 'error',
  title: 'A target group has the fields of its type',
  why: 'Groups of instances, addresses and load balancers have a protocol, a port and a VPC; a group for a function has none of them.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html',
  kind: 'target-group',
  *check(group, around) {
    const type = read(group, 'targetType')
    if (type === undefined || group.awsId !== undefined) return
    if (type === 'lambda') {
      for (const field of REQUIRED)
        if (group.props[field] !== undefined)
          yield {
            field,
            message: `${group.name} is a group for a function and has no ${field}. Take it off.`,
            fix: () => ({ label: `Take the ${field} off`, patch: setProps(group, { [field]: undefined }) }),
          }
      return
    }
    for (const field of REQUIRED)
      if (group.props[field] === undefined)
        yield {
          field,
          message: `${group.name} is a group of type ${type} and has no ${field}. Give it one.`,
        }
    if (isDrawn(group) && !ancestor(around, group, 'vpc') && !isOpen(group.props.targetType))
      yield {
        message: `${group.name} is a group of type ${type} and is in no VPC. Move it into the VPC of its targets.`,
      }
  },
  examples: {
    good: [
      { says: 'A group of instances with protocol and port.', design: () => webShop() },
      { says: 'A group for a function.', design: () => callsExample() },
    ],
    bad: [
      { says: 'No port.', design: () => webShop(webServers({ port: undefined })) },
      { says: 'A function with a port.', design: () => callsExample(calls({ port: 8080 })) },
      {
        says: 'It is in no VPC.',
        design: () => webShop(make('target-group', 'lost', { in: 'ireland', protocol: 'HTTP', port: 8080 })),
      },
    ],
  },
})
