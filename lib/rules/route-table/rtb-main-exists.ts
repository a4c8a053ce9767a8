import { setProps } from '@/lib/design/patch'
import { mainTableOf } from '@/lib/elements/subnet/table'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'

const main = (id: string) => make('route-table', id, { in: 'net', main: true })

export const rtbMainExists = defineRule({
  id: 'rtb-main-exists',
  severity: 'info',
  title: 'A VPC has one main route table',
  why: 'AWS makes it with the VPC. It cannot be deleted; another table can take its place, and then it is the main one no more.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = around.get(table.parent)
    if (read(table, 'main') !== true || vpc?.kind !== 'vpc') return
    const first = mainTableOf(vpc, around)
    if (!first || first === table) return
    yield {
      field: 'main',
      message: `${table.name} is a main table of ${vpc.name}, and so is ${first.name}. Only one can be: choose which.`,
      fix: () => ({
        label: `Keep ${first.name} as the main table`,
        patch: setProps(table, { main: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'One main table.', design: () => classic(main('main')) }],
    bad: [{ says: 'Two main tables.', design: () => classic(main('main'), main('second')) }],
  },
})
