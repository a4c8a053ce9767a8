import type { Metadata } from 'next'
import { CodeList } from '@/components/reference/code-list'
import { OutLink, Section } from '@/components/reference/section'
import type { CodeGroup } from '@/lib/net/code'
import { CODES } from '@/lib/net/code'

export const metadata: Metadata = { title: 'Codes of a trace · Groundplan' }

const TITLES: Readonly<Record<CodeGroup, string>> = {
  path: 'Why there is no way',
  extension: 'What AWS has no code for',
  configuration: 'When the question has no answer',
  detail: 'Good to know',
  filter: 'Searches that are narrowed at AWS; not used here',
}

export default function CodesPage() {
  const count = Object.values(CODES).reduce((sum, codes) => sum + Object.keys(codes).length, 0)
  return (
    <>
      <h1 className="text-2xl font-semibold">Codes of a trace</h1>
      <p className="mt-1 max-w-2xl text-ink-soft">
        {count} codes say what stands in the way. Those that begin with X_ are ours; all others are those of
        AWS’s Reachability Analyzer, in{' '}
        <OutLink href="https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html">
          its own words there
        </OutLink>
        .
      </p>
      {Object.entries(TITLES).map(([group, title]) => (
        <Section key={group} title={title}>
          <CodeList codes={CODES[group as CodeGroup]} />
        </Section>
      ))}
    </>
  )
}
