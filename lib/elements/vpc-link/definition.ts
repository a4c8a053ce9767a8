import { known } from '@/lib/design/element'
import { freshSubnets } from '../fresh-subnets'
import { defineElement, live } from '../define'
import { optional, refs, text } from '../field'

export const vpcLink = defineElement({
  kind: 'vpc-link',
  label: 'VPC link',
  group: 'apis',
  summary:
    'Interfaces in your subnets by which HTTP and REST APIs reach private load balancers and services.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  inside: ['vpc'],
  spans: 'subnets',
  leads: (self, around) =>
    around
      .referrers(self.id)
      .flatMap(({ props }) => around.get(known(props.listener) as string | undefined) ?? []),
  fields: {
    subnets: refs('subnet', {
      label: 'Subnets',
      help: 'Up to 10, best one a zone. They cannot be changed later.',
      connect: 'Put an interface of {self} into {to}',
      aws: 'SubnetIds',
    }),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Must allow outbound to the port of the load balancer. They cannot be changed later.',
        connect: 'Protect {self} by {to}',
        aws: 'SecurityGroupIds',
      }),
    ),
    status: optional(
      text({
        label: 'Status',
        help: 'As AWS says it after a read; an inactive link wakes up after some minutes of calls.',
        aws: false,
        placeholder: 'AVAILABLE',
      }),
    ),
  },
  fresh: (around, parent) => ({ subnets: freshSubnets(around, parent) }),
  cfn: { type: 'AWS::ApiGatewayV2::VpcLink', name: 'Name', tags: { map: true } },
  live: live({
    call: 'apigatewayv2:GetVpcLinks',
    items: (answer) => answer.Items,
    id: (item) => item.VpcLinkId,
    name: (item) => item.Name,
    skip: (item) => item.VpcLinkStatus === 'DELETING' || item.VpcLinkStatus === 'FAILED',
    props: (item) => ({
      subnets: item.SubnetIds,
      securityGroups: item.SecurityGroupIds?.length ? item.SecurityGroupIds : undefined,
      status: item.VpcLinkStatus,
    }),
  }),
})
