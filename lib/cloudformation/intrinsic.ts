/** Functions that have a short tag in YAML, by their full name. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
export const SHORT_TAGS: ReadonlyMap<string, string> = new Map([
  ['Ref', '!Ref'],
  ...[
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'GetAtt',
    'GetAZs',
    'If',
    'ImportValue',
    'Join',
    'Not',
    'Or',
    'RefAll',
    'Select',
    'Split',
    'Sub',
    'Transform',
    'ValueOf',
    'ValueOfAll',
  ].map((name) => [`Fn::${name}`, `!${name}`] as const),
])

/** The function and its argument, when a value is a call of one; else undefined. */
export function callOf(value: unknown): readonly [name: string, argument: unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  const [name, argument] = entries[0] ?? []
  return entries.length === 1 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'))
    ? [name, argument]
    : undefined
}

/** Names of resources, parameters and conditions that a value refers to, without AWS's own pseudo parameters. */
export function namesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) value.forEach((entry) => namesIn(entry, found))
  else if (typeof value === 'object' && value !== null) {
    const [name, argument] = callOf(value) ?? []
    if (name === 'Ref') note(argument, found)
    else if (name === 'Fn::GetAtt') note(Array.isArray(argument) ? argument[0] : before(argument, '.'), found)
    else if (name === 'Fn::Sub') noteSub(argument, found)
    else if (name === 'Fn::If' && Array.isArray(argument)) {
      note(argument[0], found)
      namesIn(argument.slice(1), found)
    } else Object.values(value).forEach((entry) => namesIn(entry, found))
  }
  return found
}

function noteSub(argument: unknown, found: Set<string>) {
  const [text, own] = Array.isArray(argument) ? argument : [argument, {}]
  namesIn(own, found)
  for (const [, name] of String(text).matchAll(/\$\{([^!}][^}]*)\}/g))
    if (!Object.hasOwn(Object(own), name!.trim())) note(before(name!.trim(), '.'), found)
}

const before = (text: unknown, mark: string) => (typeof text === 'string' ? text.split(mark)[0] : undefined)

function note(name: unknown, found: Set<string>) {
  if (typeof name === 'string' && !name.startsWith('AWS::')) found.add(name)
}
