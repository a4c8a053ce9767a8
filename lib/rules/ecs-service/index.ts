import { defineSystem } from '../define'
import { ecsAwsvpcIpTarget } from './ecs-awsvpc-ip-target'
import { ecsFargatePublicIp } from './ecs-fargate-public-ip'
import { ecsLbAzMatch } from './ecs-lb-az-match'
import { ecsPrivateImagePull } from './ecs-private-image-pull'
import { ecsUniqueTg } from './ecs-unique-tg'

export const ecsServiceRules = defineSystem({
  id: 'ecs-service',
  title: 'ECS',
  rules: [ecsAwsvpcIpTarget, ecsPrivateImagePull, ecsUniqueTg, ecsLbAzMatch, ecsFargatePublicIp],
})
