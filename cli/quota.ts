import type { Design } from '@/lib/design/element'
import { done } from '@/lib/design/result'
import type { Room } from '@/lib/rules/quotas/head-room'
import { headRoom } from '@/lib/rules/quotas/head-room'
import { defineVerb } from './define'
import { openAny } from './open'

/**
 * `quota --json` prints { quotas: [{ limit, label, element, awsId?, place, used, allowed, byDefault, granted, adjustable, exceeded, proven,
 * source }], counts: { used, exceeded } }, the fullest first. `granted`: the design says what the account has. `proven`: what was
 * read from the account is more than is said, so it has been granted more.
 */
export const quota = defineVerb({
  name: 'quota',
  usage: 'groundplan quota <design or template> [--json]',
  summary: 'Says how much of each AWS quota a design uses; one that is exceeded ends with 1.',
  options: {},
  takes: 1,
  run: async ([path = '']) => {
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const rooms = headRoom(design)
    const exceeded = rooms.filter(({ isExceeded }) => isExceeded).length
    return done({
      code: exceeded > 0 ? 1 : 0,
      json: {
        quotas: rooms.map((room) => outward(design, room)),
        counts: { used: rooms.length, exceeded },
      },
      text: [...rooms.map(inWords), `${rooms.length} quotas in use, ${exceeded} exceeded`].join('\n') + '\n',
      notices: problems,
    })
  },
})

function outward(
  design: Design,
  { limit, element, place, used, allowed, by, isExceeded, proven, source }: Room,
) {
  const awsId = design.elements[element]?.awsId
  return {
    limit: limit.key,
    label: limit.label,
    element,
    ...(awsId !== undefined && { awsId }),
    place,
    used,
    allowed,
    byDefault: limit.value,
    granted: by !== undefined,
    adjustable: limit.fixed !== true,
    exceeded: isExceeded,
    proven,
    source,
  }
}

function inWords({ limit, place, used, allowed, by, isExceeded, proven, source }: Room): string {
  const verdict = isExceeded ? 'exceeded:' : 'within:'
  const more = proven
    ? 'more was granted: it was read so'
    : by
      ? 'granted'
      : limit.fixed
        ? 'fixed'
        : 'default'
  return `${verdict.padEnd(10)}${used} of ${allowed} (${more})  ${limit.label}: ${place}\n    ${limit.key}  ${source}`
}
