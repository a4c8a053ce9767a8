import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { defaultAction } from '@/lib/elements/listener/action'
import { listenersTo } from '@/lib/elements/listener/forwards'
import { rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { isDrawn } from '../load-balancer/drawn'
import { webListener, webShop } from '../load-balancer/balanced-example'

const answer = (priority: number, path: string) => ({ priority, paths: [path], answerCode: '404' })

export const albDefaultAction = defineRule({
  id: 'alb-default-action',
  severity: 'error',
  title: 'A listener knows what to do, and its rules have priorities of their own',
  why: 'Every listener has a default action. Rules are tried from the lowest priority up, and AWS refuses the same one twice.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html',
  kind: 'listener',
  *check(listener, around) {
    if (isDrawn(listener) && defaultAction(listener).does === 'nothing')
      yield {
        field: 'targetGroup',
        message: `${listener.name} has no default action. Let it forward to a target group, redirect or answer.`,
        fix: () => {
          const group = onlyFree(listener, around)
          return (
            group && {
              label: `Forward to ${group.name}`,
              patch: setProps(listener, { targetGroup: group.id }),
            }
          )
        },
      }
    const rules = rowsOf(listener, 'rules') ?? []
    const taken = new Set(rules.map(({ priority }) => priority))
    const seen = new Set<number>()
    for (const { at, priority } of rules) {
      if (priority === undefined || exist(listener)) continue
      if (!seen.has(priority)) {
        seen.add(priority)
        continue
      }
      let free = priority
      while (taken.has(free) && free < 50000) free++
      yield {
        field: `rules.${at}.priority`,
        message: `Two rules of ${listener.name} have priority ${priority}. Give rule ${at + 1} another, such as ${free}.`,
        fix: () => ({
          label: `Use ${free}`,
          patch: setProps(listener, { rules: withRow(rules, at, { priority: free }) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Two rules, of priorities 10 and 20.',
        design: () => webShop(webListener({ rules: [answer(10, '/old/*'), answer(20, '/gone/*')] })),
      },
    ],
    bad: [
      {
        says: 'Two rules of priority 10.',
        design: () => webShop(webListener({ rules: [answer(10, '/old/*'), answer(10, '/gone/*')] })),
      },
      { says: 'It leads to nothing.', design: () => webShop(webListener({ targetGroup: undefined })) },
    ],
  },
})

/** The only target group of the VPC that no listener has. */
function onlyFree(listener: ElementOf<'listener'>, around: Around) {
  const groups = ofKind(around.children(ancestor(around, listener, 'vpc')?.id), 'target-group').filter(
    (group) => listenersTo(group, around).length === 0,
  )
  return groups.length === 1 ? groups[0] : undefined
}
