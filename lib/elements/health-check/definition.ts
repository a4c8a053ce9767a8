import { defineElement, live } from '../define'
import { pick } from '../pick'
import { fields } from './fields'

export const healthCheck = defineElement({
  kind: 'health-check',
  label: 'Health check',
  group: 'names',
  summary: 'Asks an endpoint from around the world, so that records can leave it out when it fails.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html',
  inside: ['region', 'account', 'canvas'],
  fields,
  fresh: () => ({
    type: 'HTTPS' as const,
    fullyQualifiedDomainName: 'www.example.com',
    port: 443,
    resourcePath: '/',
  }),
  cfn: {
    type: 'AWS::Route53::HealthCheck',
    attribute: 'HealthCheckId',
    refToo: true,
    tags: { property: 'HealthCheckTags' },
  },
  live: live({
    call: 'route53:ListHealthChecks',
    once: true,
    items: (answer) => answer.HealthChecks,
    id: (item) => item.Id,
    name: (item) => item.HealthCheckConfig?.FullyQualifiedDomainName ?? item.HealthCheckConfig?.IPAddress,
    props: (item) => pick(fields, item),
  }),
})
