import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'

const scaled = (draining: boolean) =>
  oldShop(
    make('launch-template', 'template', {
      in: 'ireland',
      imageId: 'ami-0123456789abcdef0',
      instanceType: 't3.small',
      securityGroups: ['app'],
    }),
    make('auto-scaling-group', 'crowd', {
      in: 'net',
      launchTemplate: 'template',
      version: '$Latest',
      minSize: 2,
      maxSize: 6,
      subnets: ['private-a', 'private-b'],
      loadBalancers: ['old'],
      healthCheckType: 'ELB',
      healthCheckGracePeriod: 120,
    }),
    oldBalancer({ draining }),
  )

export const clbDraining = defineRule({
  id: 'clb-draining',
  severity: 'info',
  title: 'A scaled group leaves a Classic Load Balancer with its requests done',
  why: 'Without connection draining an instance that is scaled in breaks off what it is doing; with it, it gets 300 seconds unless told.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html',
  kind: 'classic-load-balancer',
  *check(balancer, around) {
    if (isOpen(balancer.props.draining) || read(balancer, 'draining') !== false) return
    const scaled = ofKind(around.referrers(balancer.id), 'auto-scaling-group').find((group) =>
      read(group, 'loadBalancers')?.includes(balancer.id),
    )
    if (!scaled) return
    yield {
      field: 'draining',
      message: `${balancer.name} drains no connections, so ${scaled.name} breaks requests off when it scales in. Turn connection draining on.`,
      fix: () => ({
        label: 'Turn connection draining on',
        patch: setProps(balancer, { draining: true }),
      }),
    }
  },
  examples: {
    good: [{ says: 'A scaled group, with draining.', design: () => scaled(true) }],
    bad: [{ says: 'A scaled group, without.', design: () => scaled(false) }],
  },
})
