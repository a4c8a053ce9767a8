import { remarksOf } from '../remark'

export const ecsServiceRemarks = remarksOf('ecs-service', [])
