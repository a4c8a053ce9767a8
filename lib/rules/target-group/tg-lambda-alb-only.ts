import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { permits } from '@/lib/elements/lambda-function/permitted'
import { listenersTo } from '@/lib/elements/listener/forwards'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService } from '../load-balancer/balanced-example'
import { calls, callsExample, orders } from './function-example'

const BALANCING = 'elasticloadbalancing.amazonaws.com'

export const tgLambdaAlbOnly = defineRule({
  id: 'tg-lambda-alb-only',
  severity: 'error',
  title: 'A function is called by an Application Load Balancer that it permits',
  why: 'A group for a function holds one, stands behind an Application Load Balancer, and the function lets Elastic Load Balancing call it.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  kind: 'target-group',
  *check(group, around) {
    if (read(group, 'targetType') !== 'lambda') return
    const rows = rowsOf(group, 'targets') ?? []
    if (rows.length > 1 && !exist(group))
      yield {
        field: 'targets.1.target',
        message: `${group.name} holds ${rows.length} functions, and AWS allows one. Make a group for each.`,
      }
    yield* otherUsers(group, around)
    for (const { at, target } of rows) {
      const element = around.get(target)
      if (isKind(element, 'lambda-function')) yield* unpermitted(group, element, at, around)
      else if (element && element.kind !== 'other' && !exist(group))
        yield {
          field: `targets.${at}.target`,
          message: `${group.name} is a group for a function, and ${element.name} is none. Register a Lambda function.`,
        }
    }
  },
  examples: {
    good: [{ says: 'The function lets load balancers call it.', design: () => callsExample() }],
    bad: [
      { says: 'The function permits nobody.', design: () => callsExample(orders({ permissions: [] })) },
      {
        says: 'Two functions in one group.',
        design: () =>
          callsExample(
            { ...orders(), id: 'returns', name: 'returns' },
            calls({ targets: [{ target: 'orders' }, { target: 'returns' }] }),
          ),
      },
      {
        says: 'Behind a Network Load Balancer.',
        design: () => edgeService(calls(), orders(), edgeListener({ targetGroup: 'calls' })),
      },
    ],
  },
})

function* otherUsers(group: ElementOf<'target-group'>, around: Around): Iterable<Complaint> {
  for (const listener of listenersTo(group, around)) {
    const balancer = around.get(listener.parent)
    if (!balancer || balancer.kind === 'application-load-balancer' || exist(group, listener)) continue
    yield {
      message: `${listener.name} of ${balancer.name} forwards to ${group.name}, a group for a function, which only an Application Load Balancer calls. Use one, or an API.`,
    }
  }
}

function* unpermitted(
  group: ElementOf<'target-group'>,
  called: ElementOf<'lambda-function'>,
  at: number,
  around: Around,
): Iterable<Complaint> {
  if (permits(called, BALANCING, around) !== false) return
  yield {
    field: `targets.${at}.target`,
    message: `${group.name} calls ${called.name}, which does not let ${BALANCING} invoke it. Add the permission.`,
    fix: () => ({
      label: `Let ${called.name} be invoked by load balancers`,
      patch: setProps(called, {
        permissions: [
          ...rawRows(rowsOf(called, 'permissions') ?? []),
          { principal: BALANCING, action: 'lambda:InvokeFunction' },
        ],
      }),
    }),
  }
}
