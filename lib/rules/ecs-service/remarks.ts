import { remarksOf } from '../remark'

export const ecsServiceRemarks = remarksOf('ecs-service', [
  {
    id: 'ecs-task-sg',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html',
    rule: 'elb-reachability-of-targets',
    says: 'Each load balancer must get to the tasks behind it on the port of the container, and the group that refuses is named.',
  },
])
