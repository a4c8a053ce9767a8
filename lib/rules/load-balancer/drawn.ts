import type { Element } from '@/lib/design/element'

/**
 * Was an element drawn here? What a template says in a form that nobody reads, such as a list of actions by a function, is
 * no field: of an imported element nobody can say that something is not given.
 */
export const isDrawn = ({ awsId, template }: Element): boolean =>
  awsId === undefined && template === undefined
