import { defineElement, live } from '../define'
import { optional, refs, text } from '../field'
import { balancerArn } from './balancer-arn'

export const restVpcLink = defineElement({
  kind: 'rest-vpc-link',
  label: 'VPC link V1',
  group: 'apis',
  summary:
    'Leads a REST or WebSocket API privately to one Network Load Balancer; new designs use VPC link V2.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html',
  inside: ['region', 'canvas'],
  fields: {
    targets: refs('network-load-balancer', {
      label: 'Network Load Balancer',
      help: 'Exactly one, in the same account. If it has security groups, they must let PrivateLink traffic pass.',
      connect: 'Lead {self} to {to}',
      line: 'to',
      aws: 'TargetArns',
      wrap: balancerArn,
    }),
    description: optional(text({ label: 'Description', help: 'What the link is for.' })),
    status: optional(
      text({
        label: 'Status',
        help: 'As AWS says it after a read; only an available link carries calls.',
        aws: false,
        placeholder: 'AVAILABLE',
      }),
    ),
  },
  cfn: { type: 'AWS::ApiGateway::VpcLink', name: 'Name' },
  live: live({
    call: 'apigateway:GetVpcLinks',
    items: (answer) => answer.items,
    id: (item) => item.id,
    name: (item) => item.name,
    skip: (item) => item.status === 'DELETING' || item.status === 'FAILED',
    props: (item) => ({
      targets: item.targetArns,
      description: item.description || undefined,
      status: item.status,
    }),
  }),
})
