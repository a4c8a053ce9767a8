import type { Design, Id } from '@/lib/design/element'
import { formatFlow } from '@/lib/net/flow'
import type { Warning } from '@/lib/net/move'
import type { Blocker, Hop, Trace } from '@/lib/trace/answer'

/** An answer as `trace --json` prints it. `element` is null on the internet, and for addresses outside the design. */
export function answerJson(design: Design, trace: Trace) {
  const { verdict, codes, blockers, hops, warnings, partial, passed, mtu } = trace
  return {
    verdict,
    codes,
    blockers: blockers.map((blocker) => blockerJson(design, blocker)),
    hops: hops.map((hop) => hopJson(design, hop)),
    warnings: warnings.map((warning) => warningJson(design, warning)),
    partial,
    passed: passed.map(formatFlow),
    ...(mtu !== undefined && { mtu }),
  }
}

/** Who it is: the id, and the AWS id where there is one. */
function whoIs(design: Design, id: Id | undefined) {
  const { awsId } = (id !== undefined && design.elements[id]) || {}
  return { element: id || null, ...(awsId !== undefined && { awsId }) }
}

function blockerJson(
  design: Design,
  { code, element, field, phase, leg, because, flow, unknown, ...rest }: Blocker,
) {
  const { fixes, details = [] } = rest
  const [fix] = fixes
  return {
    code,
    ...whoIs(design, element),
    phase,
    because,
    ...(fix && { fix: fix.label, fixes: fixes.map(({ label, verdict }) => ({ label, verdict })) }),
    leg,
    ...(field !== undefined && { field }),
    ...(flow && { packet: formatFlow(flow) }),
    ...(unknown && { unknown }),
    ...(details.length > 0 && { details: details.map((detail) => warningJson(design, detail)) }),
  }
}

function hopJson(design: Design, { element, by, phase, leg, because, flow, notes = [] }: Hop) {
  return {
    ...whoIs(design, element),
    kind: (element !== undefined && design.elements[element]?.kind) || 'internet',
    because,
    phase,
    leg,
    ...(by && { by }),
    ...(flow && { packet: formatFlow(flow) }),
    ...(notes.length > 0 && { notes }),
  }
}

const warningJson = (design: Design, { code, element, field, because }: Warning) => ({
  code,
  ...whoIs(design, element),
  because,
  ...(field !== undefined && { field }),
})
