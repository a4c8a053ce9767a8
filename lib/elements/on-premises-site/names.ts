import type { Outside } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'

type Server = ElementOf<'on-premises-host'> | ElementOf<'on-premises-load-balancer'>

/** The names by which the DNS of a site knows a server; nobody else asks it. */
export function siteNames(server: Server, end: Outside, around: Around): readonly Names[] {
  const names = read(server as ElementOf<'on-premises-host'>, 'names') ?? []
  const site = around.get(end.behind)?.name ?? 'the site'
  return names.flatMap((name): readonly Names[] =>
    typeof name === 'string' && name !== ''
      ? [
          {
            fact: 'names',
            element: server.id,
            suffix: name.toLowerCase().replace(/\.$/, ''),
            exact: true,
            sites: [end.behind],
            answer: (asked) => ({
              ends: [end],
              because: `The DNS of ${site} knows ${asked} as ${server.name}.`,
              element: server.id,
            }),
          },
        ]
      : [],
  )
}
