import type { Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { defaultAction } from '@/lib/elements/listener/action'
import { rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService, webListener, webShop } from '../load-balancer/balanced-example'

const MOST = 5

export const albActionTypes = defineRule({
  id: 'alb-action-types',
  severity: 'error',
  title: 'Rules, redirects and answers are for an Application Load Balancer',
  why: 'Only it reads requests. A Network Load Balancer forwards whole connections; either forwards to five weighted groups at most.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
  kind: 'listener',
  *check(listener, around) {
    if (exist(listener)) return
    const balancer = around.get(listener.parent)
    const rules = rowsOf(listener, 'rules') ?? []
    if (isKind(balancer, 'network-load-balancer')) {
      const { does, signIn } = defaultAction(listener)
      const about = `${balancer.name} is a Network Load Balancer, which reads no requests.`
      if (rules.length > 0)
        yield {
          field: 'rules',
          message: `${listener.name} has rules, but ${about} Use an Application Load Balancer for them.`,
          fix: () => ({ label: 'Remove the rules', patch: setProps(listener, { rules: undefined }) }),
        }
      if (does === 'answer' || signIn)
        yield {
          message: `${listener.name} is to ${signIn ? 'check who signs in' : 'answer by itself'}, but ${about} Let it forward only.`,
        }
    }
    const lists = [
      { field: 'targetGroups', groups: known(listener.props.targetGroups) },
      ...rules.map(({ at, row }) => ({
        field: `rules.${at}.targetGroups`,
        groups: known((known(row) as Row | undefined)?.targetGroups),
      })),
    ]
    for (const { field, groups } of lists)
      if (Array.isArray(groups) && groups.length > MOST)
        yield {
          field,
          message: `${listener.name} shares requests among ${groups.length} target groups; AWS takes ${MOST}. Use fewer, or more rules.`,
        }
  },
  examples: {
    good: [
      {
        says: 'An Application Load Balancer chooses by path.',
        design: () =>
          webShop(webListener({ rules: [{ priority: 10, paths: ['/old/*'], answerCode: '404' }] })),
      },
    ],
    bad: [
      {
        says: 'A path rule on a Network Load Balancer.',
        design: () =>
          edgeService(edgeListener({ rules: [{ priority: 10, paths: ['/img/*'], targetGroup: 'workers' }] })),
      },
    ],
  },
})
