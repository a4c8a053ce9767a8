import { defineRule } from '../define'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'
import { isDrawn } from '../load-balancer/drawn'

const { template: _imported, ...drawn } = oldBalancer()

export const clbPreviousGeneration = defineRule({
  id: 'clb-previous-generation',
  severity: 'warning',
  title: 'A new design has a load balancer of today',
  why: 'The Classic Load Balancer is of the previous generation: instances only, no rules by path or host, no functions, no WAF.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html',
  kind: 'classic-load-balancer',
  *check(balancer) {
    // What was imported or read is there already, and its owner knows.
    if (!isDrawn(balancer)) return
    yield {
      message: `${balancer.name} is a Classic Load Balancer, the previous generation. Use an Application Load Balancer for HTTP, or a Network Load Balancer for connections.`,
    }
  },
  examples: {
    good: [{ says: 'One that came with a template.', design: () => oldShop() }],
    bad: [{ says: 'One that is drawn new.', design: () => oldShop(drawn) }],
  },
})
