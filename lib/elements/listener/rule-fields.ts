import { cidr, document, integer, list, optional, text } from '../field'
import { actionFields } from './action-fields'

const texts = (label: string, help: string, placeholder: string, aws: string) =>
  optional(
    list(text({ label, help: 'One of the values; any of them will do.', placeholder }), { label, help, aws }),
  )

const rare = <F extends object>(field: F) => ({ ...field, rare: true })

/** A rule of a listener: every condition must hold, and the lowest priority that fits wins. */
export const ruleFields = {
  priority: integer({
    label: 'Priority',
    help: 'Unique in the listener; the lowest number that fits wins.',
    min: 1,
    max: 50000,
  }),
  hosts: texts('Hosts', 'Host names, with * and ? for any.', '*.example.com', 'HostHeader'),
  paths: texts('Paths', 'Paths, with * and ? for any.', '/img/*', 'PathPattern'),
  methods: rare(texts('Methods', 'HTTP methods, in capitals.', 'GET', 'HttpRequestMethod')),
  header: rare(
    optional(
      text({ label: 'Header', help: 'The name of a header to look at.', aws: 'HttpHeader.HttpHeaderName' }),
    ),
  ),
  headerValues: rare(
    texts('Header values', 'Values of that header, with * and ? for any.', 'mobile*', 'HttpHeader.Values'),
  ),
  queries: rare(
    texts('Query strings', 'Parts of the query as key=value, or a value alone.', 'version=1', 'QueryString'),
  ),
  sources: rare(
    optional(
      list(cidr({ label: 'Source', help: 'A block of addresses.', family: 'any' }), {
        label: 'Sources',
        help: 'Blocks that the client or the last proxy comes from.',
        aws: 'SourceIp',
      }),
    ),
  ),
  ...actionFields,
  targetGroup: { ...actionFields.targetGroup, connect: 'Add a rule to {self} that forwards to {to}' },
  userPool: { ...actionFields.userPool, connect: 'Add a rule to {self} with a sign-in at {to}' },
  transforms: rare(
    optional(
      document({
        label: 'Transforms',
        help: 'Rewrites of host and path before forwarding, kept as they are.',
      }),
    ),
  ),
}
