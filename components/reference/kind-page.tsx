import Link from 'next/link'
import type { ReactNode } from 'react'
import { definitionOf, definitions } from '@/lib/elements'
import type { Cfn, Definition } from '@/lib/elements/define'
import { KindIcon } from '../ui/icon'
import { FieldTable } from './field-table'
import { remarks } from '@/lib/rules/remarks'
import { NoteList } from './note-list'
import { RuleList } from './rule-list'
import { rulesOf } from './rules-of'
import { OutLink, Section } from './section'

/** Everything that the registry knows of one kind. */
export function KindPage({ definition }: { definition: Definition }) {
  const { kind, label, summary, docs, inside, fields, cfn, live } = definition
  const holds = definitions.filter((other) => (other.inside as readonly string[]).includes(kind))
  const rules = rulesOf(kind)
  const notes = remarks.filter((remark) => 'note' in remark && remark.kinds.some((one) => one === kind))
  return (
    <article>
      <div className="flex items-center gap-4">
        <KindIcon kind={kind} size={44} />
        <div>
          <h1 className="text-2xl font-semibold">{label}</h1>
          <p className="text-ink-soft">{summary}</p>
        </div>
      </div>
      <dl className="mt-5 grid grid-cols-[130px_minmax(0,1fr)] gap-y-1.5">
        <Fact name="Placed in">
          <Kinds kinds={inside} />
        </Fact>
        {holds.length > 0 && (
          <Fact name="Holds">
            <Kinds kinds={holds.map((other) => other.kind)} />
          </Fact>
        )}
        {cfn && <Fact name="CloudFormation">{typesOf(cfn).join(', ')}</Fact>}
        <Fact name="Read by">
          {live
            ? [live.call, ...(live.details ?? []).map((detail) => detail.call)].join(', ')
            : 'nothing: an account does not hold it'}
        </Fact>
        <Fact name="At AWS">
          <OutLink href={docs}>Documentation</OutLink>
        </Fact>
      </dl>
      <Section title="Fields">
        {Object.keys(fields).length > 0 ? (
          <FieldTable fields={fields} cfn={cfn} />
        ) : (
          <p className="text-ink-soft">It has a name and tags only.</p>
        )}
      </Section>
      <Section title="Rules that look at it">
        <RuleList rules={rules} />
      </Section>
      {notes.length > 0 && (
        <Section title="Good to know">
          <NoteList notes={notes} />
        </Section>
      )}
    </article>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-faint">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </>
)

const Kinds = ({ kinds }: { kinds: readonly string[] }) =>
  kinds.map((kind, index) => (
    <span key={kind}>
      {index > 0 && ', '}
      {definitionOf(kind) ? (
        <Link href={`/reference/${kind}`} className="text-accent hover:underline">
          {definitionOf(kind)?.label}
        </Link>
      ) : (
        'the bare canvas'
      )}
    </span>
  ))

/** The type of the resource itself, then those that come with it. */
const typesOf = ({ type, parent, satellites }: Cfn): readonly string[] => [
  ...new Set([
    type,
    ...(typeof parent === 'object' ? [parent.type] : []),
    ...Object.values(satellites ?? {}).map((satellite) => satellite.type),
  ]),
]
