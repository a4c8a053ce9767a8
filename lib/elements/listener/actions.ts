type Members = Readonly<Record<string, unknown>>

/** The members of an action of each type, in the order in which AWS takes the actions. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'authenticate-oidc': ['AuthenticateOidcConfig'],
  'authenticate-cognito': ['AuthenticateCognitoConfig'],
  'jwt-validation': ['JwtValidationConfig'],
  forward: ['TargetGroupArn', 'ForwardConfig'],
  redirect: ['RedirectConfig'],
  'fixed-response': ['FixedResponseConfig'],
}

/** Members of actions side by side become a list of actions, each with the type that its members tell. */
export function nestActions(properties: Members, list: string): Members {
  const rest: Record<string, unknown> = { ...properties }
  const actions = Object.entries(MEMBERS).flatMap(([Type, names]) => {
    const own = names.filter((name) => Object.hasOwn(rest, name)).map((name) => [name, rest[name]] as const)
    for (const [name] of own) delete rest[name]
    return own.length > 0 ? [{ Type, ...Object.fromEntries(own) }] : []
  })
  if (actions.length === 0) return rest
  const ordered =
    actions.length > 1 ? actions.map((action, index) => ({ Order: index + 1, ...action })) : actions
  return { ...rest, [list]: ordered }
}

/** The other way round; a list in a shape that is not known stays as it is. */
export function flattenActions(properties: Members, list: string): Members {
  const { [list]: actions, ...rest } = properties
  if (!Array.isArray(actions) || actions.length === 0) return properties
  const flat: Record<string, unknown> = {}
  for (const action of actions as readonly unknown[]) {
    const members = membersOf(action)
    if (!members || Object.keys(members).some((name) => Object.hasOwn(flat, name))) return properties
    Object.assign(flat, members)
  }
  return { ...rest, ...flat }
}

function membersOf(action: unknown): Members | undefined {
  if (typeof action !== 'object' || action === null) return undefined
  const { Type, Order, ...members } = action as Members
  const known = typeof Type === 'string' && Object.hasOwn(MEMBERS, Type) ? MEMBERS[Type]! : []
  const names = Object.keys(members)
  const fits = names.length > 0 && names.every((name) => known.includes(name))
  return fits && (Order === undefined || Number.isInteger(Number(Order))) ? members : undefined
}
