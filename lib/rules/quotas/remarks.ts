import { remarksOf } from '../remark'

export const quotasRemarks = remarksOf('quotas', [
  {
    id: 'vpc-nau-limit',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/network-address-usage.html',
    note: 'A VPC holds 64,000 network address units by default, and 256,000 when the quota is raised; together with its peers of the same Region 128,000, and 512,000. An address of an interface is one unit; a NAT gateway, a Lambda interface, an endpoint or a load balancer in a zone is several. What scales is in no design: watch the metric of the VPC in CloudWatch.',
    kinds: ['vpc', 'vpc-peering'],
  },
])
