import type { Id } from '@/lib/design/element'

export type Properties = Readonly<Record<string, unknown>>

/** One resource as CloudFormation takes it. */
export type Resource = Properties & { readonly Type: string; readonly Properties?: Properties }

/**
 * One CloudFormation template: what belongs to one account and Region.
 * Shape: `fileName` has no extension; `logicalIds` names the resources of each element, its own first;
 * `problems` are one line each, naming what could not be written and the way out.
 */
export type Template = {
  readonly title: string
  readonly fileName: string
  readonly account?: string
  readonly region?: string
  readonly body: Properties & { readonly Resources: Readonly<Record<string, Resource>> }
  readonly logicalIds: ReadonlyMap<Id, readonly string[]>
  readonly problems: readonly string[]
}

export type Format = 'yaml' | 'json'
