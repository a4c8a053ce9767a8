import type { Design, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Plan } from './plan'
import { planTemplates } from './plan'
import { withSource } from './source/with-source'
import type { Template } from './template'
import { titleOf } from './title'
import { writeTemplate } from './write-template'

/**
 * A design as CloudFormation: one template for each source, and for each account and Region that holds other resources.
 * Fails: never; what cannot be written is left out and told in `problems`.
 */
export function writeTemplates(design: Design, name: string): readonly Template[] {
  const around = aroundOf(design)
  const plans = planTemplates(design, around)
  const homes = new Map<Id, Plan>()
  for (const plan of plans) for (const { id } of plan.partsByElement.keys()) homes.set(id, plan)
  const titles = new Map(plans.map((plan) => [plan, titleOf(plan.group)]))
  const templates = plans.map((plan) => {
    const template = writeTemplate(plan, name, around, (id) => titles.get(homes.get(id)!))
    const { template: key, source } = plan.group
    return source && key !== undefined ? withSource(template, key, source, design, name) : template
  })
  return templates.map((template, index) => withOwnFile(template, templates.slice(0, index)))
}

/** Two sources of one name must not end in one file. */
function withOwnFile(template: Template, others: readonly Template[]): Template {
  const count = others.filter(({ fileName }) => fileName === template.fileName).length
  if (count === 0) return template
  const number = count + 1
  return { ...template, title: `${template.title} (${number})`, fileName: `${template.fileName}-${number}` }
}
