import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

const old = { ...www, type: 'CNAME', resourceRecords: ['www.example.net'] } as const

export const r53CnameExclusive = defineRule({
  id: 'r53-cname-exclusive',
  severity: 'error',
  title: 'A name with a CNAME record has no other record',
  why: 'A CNAME says that the name is another one, so DNS allows nothing beside it.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html',
  kind: 'hosted-zone',
  *check(zone) {
    const choices = choicesOf(zone)
    const others = new Map<string, string[]>()
    for (const { name, type } of choices)
      if (type !== 'CNAME') others.set(name, [...(others.get(name) ?? []), type])
    for (const { name, type, records } of choices) {
      const beside = type === 'CNAME' ? others.get(name) : undefined
      if (!beside) continue
      yield {
        field: `${records[0].field}.type`,
        message: `${zone.name}: ${name} is a CNAME and has a record of type ${beside.join(', ')} as well. Remove one, or replace the CNAME by an alias.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Each name is one or the other.',
        design: () => zoned([www, { ...old, name: 'old.example.com' }]),
      },
    ],
    bad: [
      {
        says: 'A text stands beside a CNAME.',
        design: () => zoned([old, { ...www, type: 'TXT', resourceRecords: ['"hello"'] }]),
      },
    ],
  },
})
