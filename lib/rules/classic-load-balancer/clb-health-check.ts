import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'

/** A path is asked for by HTTP and HTTPS, and by nothing else. */
const TARGET = /^(?:HTTPS?:(\d{1,5})\/.*|(?:TCP|SSL):(\d{1,5}))$/i

export const clbHealthCheck = defineRule({
  id: 'clb-health-check',
  severity: 'error',
  title: 'A Classic Load Balancer asks for health in a form and a time that AWS takes',
  why: 'A check names protocol and port, with a path for HTTP and HTTPS, where only code 200 passes. The interval is longer than the timeout.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-healthchecks.html',
  kind: 'classic-load-balancer',
  *check(balancer) {
    if (exist(balancer)) return
    const target = read(balancer, 'healthTarget')
    const [, web, plain] = TARGET.exec(target ?? '') ?? []
    const port = Number(web ?? plain)
    if (target !== undefined && !(port >= 1 && port <= 65535))
      yield {
        field: 'healthTarget',
        message: `${balancer.name} checks "${target}", which is none. Write it like HTTP:80/healthz or TCP:80.`,
        fix: () => {
          const [, protocol, number] = /^(HTTPS?):(\d{1,5})$/i.exec(target) ?? []
          if (protocol === undefined) return undefined
          const healthTarget = `${protocol}:${number}/`
          return { label: `Check ${healthTarget}`, patch: setProps(balancer, { healthTarget }) }
        },
      }
    const [interval, timeout] = [read(balancer, 'healthInterval'), read(balancer, 'healthTimeout')]
    if (interval !== undefined && timeout !== undefined && timeout >= interval)
      yield {
        field: 'healthTimeout',
        message: `${balancer.name} waits ${timeout} s for a health check and asks every ${interval} s. Use a timeout of ${interval - 1} s at most.`,
        fix: () => ({
          label: `Wait ${interval - 1} s`,
          patch: setProps(balancer, { healthTimeout: interval - 1 }),
        }),
      }
  },
  examples: {
    good: [{ says: 'Every 30 seconds, and five to answer.', design: () => oldShop() }],
    bad: [
      {
        says: 'HTTP without a path.',
        design: () => oldShop(oldBalancer({ healthTarget: 'HTTP:8080' })),
      },
      {
        says: 'A timeout as long as the interval.',
        design: () => oldShop(oldBalancer({ healthInterval: 10, healthTimeout: 10 })),
      },
    ],
  },
})
