import { step } from '../define'

/** DescribeServices takes no more services at once. */
const AT_ONCE = 10

/** Services are found cluster by cluster, and described by their names. */
export const stepsToServices = [
  step({
    call: 'ecs:ListClusters',
    inputs: (answer) => (answer.clusterArns ?? []).map((cluster) => ({ cluster })),
  }),
  step({
    call: 'ecs:ListServices',
    inputs: (answer, { cluster }) => {
      const services = answer.serviceArns ?? []
      return Array.from({ length: Math.ceil(services.length / AT_ONCE) }, (_, index) => ({
        cluster,
        services: services.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
        include: ['TAGS'],
      }))
    },
  }),
]
