import Link from 'next/link'
import { rules } from '@/lib/rules'
import type { Example, Rule } from '@/lib/rules/define'
import { check } from '@/lib/rules/engine'
import { SeverityIcon } from '../ui/severity-icon'
import { ExamplePicture } from './example-picture'
import { Limits } from './limits'
import { subjectsOf } from './rules-of'
import { OutLink, Section } from './section'

const SEVERITY = { error: 'Error', warning: 'Warning', info: 'Hint' } as const

/** What a rule asks, why, and what it says of its own examples. */
export function RulePage({ rule }: { rule: Rule }) {
  const subjects = subjectsOf(rule)
  return (
    <article>
      <p className="flex items-center gap-1.5 text-ink-soft">
        <SeverityIcon severity={rule.severity} /> {SEVERITY[rule.severity]} · {rule.id}
      </p>
      <h1 className="mt-1 text-2xl font-semibold">{rule.title}</h1>
      <p className="mt-2 max-w-2xl">{rule.why}</p>
      <p className="mt-3 text-ink-soft">
        Looks at{' '}
        {subjects?.map(({ kind, label }, index) => (
          <span key={kind}>
            {index > 0 && ', '}
            <Link href={`/reference/${kind}`} className="text-accent hover:underline">
              {label}
            </Link>
          </span>
        )) ?? 'every kind'}
        . Source: <OutLink href={rule.source}>{new URL(rule.source).hostname}</OutLink>
      </p>
      <Limits rule={rule.id} />
      <Section title="Good">
        <ul className="space-y-2">
          {rule.examples.good.map((example, at) => (
            <li key={example.says} className="rounded-lg border border-line bg-surface px-3 py-2">
              {example.says}
              <ExamplePicture rule={rule.id} example={`good-${at + 1}`} says={example.says} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Found">
        <ul className="space-y-2">
          {rule.examples.bad.map((example, at) => (
            <li key={example.says} className="rounded-lg border border-line bg-surface px-3 py-2">
              {example.says}
              {messagesOf(rule, example).map((message) => (
                <p key={message} className="mt-1 flex gap-2 text-ink-soft">
                  <SeverityIcon severity={rule.severity} /> {message}
                </p>
              ))}
              <ExamplePicture rule={rule.id} example={`bad-${at + 1}`} says={example.says} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  )
}

/** What the rule itself says of an example: the page cannot promise another sentence than the product shows. */
const messagesOf = (rule: Rule, { design }: Example): readonly string[] =>
  check(design(), rules)
    .filter((finding) => finding.rule === rule.id)
    .map(({ message }) => message)
