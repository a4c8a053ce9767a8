import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webListener, webServers, webShop } from '../load-balancer/balanced-example'
import { refusedCodes } from '../target-group/refused-codes'

export const albHealthCheck = defineRule({
  id: 'alb-health-check',
  severity: 'error',
  title: 'An Application Load Balancer asks for health by HTTP',
  why: 'It checks by HTTP or HTTPS, and takes codes from 200 to 499 for healthy; of gRPC those from 0 to 99.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  kind: 'target-group',
  *check(group) {
    const protocol = read(group, 'protocol')
    const isLambda = read(group, 'targetType') === 'lambda'
    if (exist(group) || (protocol !== 'HTTP' && protocol !== 'HTTPS' && !isLambda)) return
    if (read(group, 'healthCheckProtocol') === 'TCP' && !isLambda)
      yield {
        field: 'healthCheckProtocol',
        message: `${group.name} is a group for ${protocol} and is checked by TCP, which AWS takes for groups of TCP, TLS and UDP only. Check by ${protocol}.`,
        fix: () => ({
          label: `Check by ${protocol}`,
          patch: setProps(group, { healthCheckProtocol: protocol }),
        }),
      }
    if (read(group, 'protocolVersion') === 'GRPC')
      yield* refusedCodes(group, 'grpcMatcher', [0, 99], 'an Application Load Balancer')
    else yield* refusedCodes(group, 'matcher', [200, 499], 'an Application Load Balancer')
  },
  examples: {
    good: [
      {
        says: 'Codes from 200 to 399 are healthy.',
        design: () => webShop(webServers({ matcher: '200-399' })),
      },
      {
        says: 'A group for gRPC.',
        design: () => webShop(webListener(), webServers({ protocolVersion: 'GRPC', grpcMatcher: '0,12' })),
      },
    ],
    bad: [
      {
        says: 'Codes of failed servers are healthy.',
        design: () => webShop(webServers({ matcher: '200-599' })),
      },
      {
        says: 'A TCP check for HTTP targets.',
        design: () => webShop(webServers({ healthCheckProtocol: 'TCP', healthCheckPath: undefined })),
      },
    ],
  },
})
