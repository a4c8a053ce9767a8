import type { Element, Id } from '@/lib/design/element'
import type { Fields, PropsOf } from './field'
import type { Answer, Call, Input } from './sdk'

export type Group =
  | 'network'
  | 'gateways'
  | 'direct-connect'
  | 'load-balancing'
  | 'names'
  | 'apis'
  | 'compute'
  | 'on-premises'
  | 'places'
  | 'annotation'

/** A design as seen from inside: everything that a kind or a rule may ask. Answers keep their identity until they change. */
export type Around = {
  readonly get: (id: Id | undefined) => Element | undefined
  /** Elements directly inside another; undefined asks for the roots. */
  readonly children: (parent: Id | undefined) => readonly Element[]
  /** Elements that refer to this one in any field or row. */
  readonly referrers: (id: Id) => readonly Element[]
  readonly all: (kind: string) => readonly Element[]
}

type Properties = Readonly<Record<string, unknown>>

/** For the odd case: the derived properties as AWS wants them, and back. Each undoes the other. */
export type Reshape = {
  readonly out: (properties: Properties) => Properties
  readonly in: (properties: Properties) => Properties
}

/** A field, or the place in a parent, that a template writes as a resource of its own. */
export type Satellite = {
  readonly type: string
  /** The property that names the element it belongs to. */
  readonly self: string
  /** `self` is a list, with this element as its only entry. */
  readonly selfIsList?: true
  /** The property that holds the value of the field; rows spread their own fields instead. */
  readonly property?: string
  /** Write it inline as a property, and as a resource only where rows of two elements refer to each other. */
  readonly inlineUnlessCircular?: boolean
  /** Written inline when every row is a resource of its own, so that AWS does not put its default there. */
  readonly inlineInstead?: readonly Properties[]
  /** The fields that tell a row from its siblings: its logical id is made of them and outlives all other edits. */
  readonly key?: readonly string[]
  /** What an unset field means to AWS where a template has to say it. */
  readonly implied?: (self: Element, around: Around) => Id | undefined
  /** Properties that name the nearest ancestor of a kind, beside `self`. */
  readonly ancestor?: Readonly<Record<string, Named>>
  /** The attribute of its own element that `self` is written as, where it is not the usual one. */
  readonly attribute?: string
  readonly reshape?: Reshape
}

/** An element named by its kind, and the attribute that is written where it is not the usual one. */
export type Named = { readonly kind: string | readonly string[]; readonly attribute?: string }

/** The property that names a parent of one kind, and the attribute of the parent where it is not the usual one. */
export type ParentProperty = string | { readonly property: string; readonly attribute: string }

/** How a kind stands in a CloudFormation template. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
export type Cfn = {
  readonly type: string
  /** The `choice` field that holds the resource type, where one kind may be of several; `type` when it is unset. */
  readonly typeField?: string
  /** The property that names the parent; or the resource that attaches it. */
  readonly parent?: string | Satellite
  /** The property that names the parent, by the kind of the parent, where they differ. */
  readonly parents?: Readonly<Record<string, ParentProperty>>
  /** Further properties that name the nearest ancestor of a kind. */
  readonly ancestor?: Readonly<Record<string, Named>>
  /** The attribute by which other resources name this one; Ref when absent. */
  readonly attribute?: string
  /** Ref gives the same as the attribute, and is read alike. */
  readonly refToo?: boolean
  readonly satellites?: Readonly<Record<string, Satellite>>
  /** Properties that are always written. Where several kinds are of one type, they tell the kinds apart: the first kind in the registry that fits wins, and the first of all where none does. */
  readonly fixed?: Properties
  /** The element's tags are written as Tags, a list of Key and Value, unless said otherwise; false where the type has none. `each` stands in every entry. */
  readonly tags?: false | { readonly property?: string; readonly map?: true; readonly each?: Properties }
  /** The property that holds the element's name, instead of a Name tag. */
  readonly name?: string
  /** Elements that must exist first where no reference says so, with their further resources (an attachment, rules). */
  readonly after?: (self: Element, around: Around) => readonly Element[]
  /** Elements without which AWS lets nobody lead to this one, seen from who does: the attachment of its VPC to a transit gateway. */
  readonly opens?: (self: Element, from: Element, around: Around) => readonly Element[]
  readonly reshape?: Reshape
  /** It is a resource only where this flag is set and a template can say it; else it is kept as what is only drawn. One read from a template has the flag. */
  readonly when?: { readonly flag: string; readonly may: (self: Element, around: Around) => boolean }
}

/** An extra call that completes one item, such as an attribute that AWS gives one at a time. */
export type Detail<Item> = {
  readonly call: Call
  readonly inputs: (item: Item) => readonly Properties[]
  /** `of` is the AWS id of the element that it completes. */
  readonly props: (answer: never, of: string) => Properties
}

/** A call made before the one that answers: its answer tells the inputs of the next. */
export type Step = {
  readonly call: Call
  readonly inputs: (answer: never, input: Properties) => readonly Properties[]
}

/** How a kind is read from a live account: one reading call and the mapping of its answer. */
export type Live = {
  readonly call: Call
  /** The call is made once for each item that was read of another kind, such as the listeners of a load balancer; that item is the parent unless `parent` says otherwise. */
  readonly per?: { readonly kind: string | readonly string[]; readonly input: (item: never) => Properties }
  /** Calls that find what to ask for, the first one without input: clusters, then the services of each, then their description. */
  readonly via?: readonly Step[]
  /** Asked in one Region only, since its answers belong to none: Route 53, Direct Connect gateways. */
  readonly once?: true
  readonly input?: Properties
  /** `of` is the AWS id of the element that the call was made for (`per`), where that is known. */
  readonly items: (answer: never, of?: string) => readonly unknown[]
  readonly id: (item: never) => string | undefined
  /** AWS id of the element that it is drawn in. */
  readonly parent?: (item: never) => string | undefined
  /** The Region that holds the item, where one call answers for all of them. */
  readonly region?: (item: never) => string | undefined
  readonly props: (item: never) => Properties
  /** Field values of other elements that this answer carries, by AWS id. */
  readonly elsewhere?: (item: never) => Readonly<Record<string, Properties>>
  /** Items that are not drawn: deleted ones, or what AWS made for something else. */
  readonly skip?: (item: never) => boolean
  /** What people call it, where that is no Name tag and no GroupName. */
  readonly name?: (item: never) => string | undefined
  /** AWS makes it together with a default VPC; such a VPC is folded away when it holds nothing else. */
  readonly isDefault?: (item: never) => boolean
  readonly details?: readonly Detail<never>[]
}

/** Types the mapping of an answer by its call. References in `props` are AWS ids; the reader turns them into ids. */
export const live = <C extends Call, Item, P extends Properties>(mapping: {
  call: C
  per?: { kind: string | readonly string[]; input: (item: never) => Partial<Input<C>> }
  via?: readonly Step[]
  once?: true
  input?: Partial<Input<C>>
  items: (answer: Answer<C>, of?: string) => readonly Item[] | undefined
  id: (item: Item) => string | undefined
  parent?: (item: Item) => string | undefined
  region?: (item: Item) => string | undefined
  props: (item: Item) => P
  elsewhere?: (item: Item) => Readonly<Record<string, Properties>>
  skip?: (item: Item) => boolean
  name?: (item: Item) => string | undefined
  isDefault?: (item: Item) => boolean
  details?: readonly Detail<Item>[]
}): Live => mapping as unknown as Live

export const detail = <C extends Call, Item>(mapping: {
  call: C
  inputs: (item: Item) => readonly Input<C>[]
  props: (answer: Answer<C>, of: string) => Properties
}): Detail<Item> => mapping as unknown as Detail<Item>

export const step = <C extends Call>(step: {
  call: C
  inputs: (answer: Answer<C>, input: Properties) => readonly Properties[]
}): Step => step as unknown as Step

/** One kind of element, described once. Everything else (palette, form, template, reading, reference) is drawn from it. */
export type Definition<K extends string = string, F extends Fields = Fields> = {
  readonly kind: K
  readonly label: string
  readonly group: Group
  /** One sentence: what it does in a network. */
  readonly summary: string
  readonly docs: string
  /** Kinds that it may be placed in; 'canvas' is the bare drawing board. The first is the most usual. */
  readonly inside: readonly string[]
  /** Set when other elements are placed inside: its smallest size in pixels. */
  readonly container?: { readonly width: number; readonly height: number }
  /** It is part of the design and not of the drawing: it has no box, and a panel of its own. */
  readonly offCanvas?: true
  /** It sits on the border of its container: a gateway. */
  readonly onBorder?: boolean
  /** A connection: the two `ref` fields that name its ends. It is drawn between them. */
  readonly ends?: readonly [keyof F & string, keyof F & string]
  /** The `ref` field that names what it joins its container to: a line from one to the other makes it. */
  readonly joins?: keyof F & string
  /** The `refs` field, or the field of rows with a `ref`, that names the subnets it reaches into; each shows a mark of it. */
  readonly spans?: keyof F & string
  /** The container that it belongs to where nothing says so: after an import. A spanning kind goes to the VPC of its subnets by itself. */
  readonly home?: (self: Element, around: Around) => Id | undefined
  /** How it stands to the internet, where that is told by its colour. */
  readonly tone?: (self: Element, around: Around) => 'public' | 'private'
  /** Elements that it leads to where no field says so, drawn by thin lines: the gateways that open to the internet. */
  readonly leads?: (self: Element, around: Around) => readonly Element[]
  readonly fields: F
  /** What a new one holds when it is placed in a parent. */
  readonly fresh?: (around: Around, parent: Element | undefined) => PropsOf<NoInfer<F>>
  readonly cfn?: Cfn
  /** The fields that hold the type and the body of a resource that is kept word for word. */
  readonly verbatim?: { readonly type: string; readonly body: string }
  readonly live?: Live
}

export const defineElement = <const K extends string, F extends Fields>(
  definition: Definition<K, F>,
): Definition<K, F> => definition
