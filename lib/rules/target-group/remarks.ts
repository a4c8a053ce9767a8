import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/elasticloadbalancing/latest'

export const targetGroupRemarks = remarksOf('target-group', [
  {
    id: 'tg-target-type-immutable',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    note: 'Target type, protocol, port and VPC stay as they were made. Changing one of them in a template makes a new group, and its targets are registered anew.',
    kinds: ['target-group'],
  },
  {
    id: 'tg-alb-no-lambda-sync',
    source: `${GUIDE}/network/application-load-balancer-target.html`,
    note: 'A group of type alb puts an Application Load Balancer straight behind a Network one. A function that copies its addresses into a group, as was done before 2021, is not needed.',
    kinds: ['target-group', 'network-load-balancer'],
  },
])
