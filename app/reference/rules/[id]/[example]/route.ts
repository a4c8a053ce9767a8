import { laidOut } from '@/app/laid-out'
import { answerPicture, noPicture } from '@/app/picture'
import { rules } from '@/lib/rules'
import type { Severity } from '@/lib/rules/define'
import { check } from '@/lib/rules/engine'

const RINGS = { error: 'error', warning: 'warning', info: 'accent' } as const satisfies Record<
  Severity,
  string
>

/** The picture of an example of a rule, "good-1" or "bad-2"; a ring is around what the rule finds. `theme` is light or dark. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; example: string }> },
) {
  const { id, example } = await params
  const rule = rules.find((one) => one.id === id)
  const [sort, number] = example.split('-')
  const found = (sort === 'bad' ? rule?.examples.bad : rule?.examples.good)?.[Number(number) - 1]
  if (!rule || !found) return noPicture()
  const design = found.design()
  const rings = new Map(check(design, [rule]).map(({ element }) => [element, RINGS[rule.severity]] as const))
  return answerPicture(request, laidOut(design), 'private, max-age=3600', rings)
}
