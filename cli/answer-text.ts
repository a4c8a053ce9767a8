import type { Design, Id } from '@/lib/design/element'
import { meaningOf } from '@/lib/net/code'
import { formatFlow } from '@/lib/net/flow'
import type { Blocker, Hop, Trace } from '@/lib/trace/answer'
import { packetWords } from '@/lib/trace/words'

/** An answer for a terminal: the verdict first, then the hops, what is in the way with its fixes, and what to know. */
export function answerText(design: Design, question: string, trace: Trace): string {
  const { verdict, partial, blockers, warnings, hops, passed, mtu } = trace
  const name = (id: Id | undefined) => nameOf(design, id)
  return [
    `${verdict}  ${question}`,
    ...(partial
      ? ['Only a part of it passes:', ...passed.slice(0, 6).map((flow) => `  ${formatFlow(flow)}`)]
      : []),
    ...hopLines(hops, name),
    ...section(
      'In the way',
      blockers.flatMap((blocker, at) => blockerLines(blocker, at + 1, name)),
    ),
    ...section(
      'Warnings',
      warnings.flatMap(({ code, element, because }) => [`  ${code}  ${name(element)}`, `      ${because}`]),
    ),
    ...(mtu === undefined ? [] : ['', `Packets of up to ${mtu} bytes.`]),
    '',
  ].join('\n')
}

type NameOf = (id: Id | undefined) => string

const nameOf = (design: Design, id: Id | undefined): string =>
  id === undefined || id === '' ? 'internet' : (design.elements[id]?.name ?? id)

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

function blockerLines(blocker: Blocker, number: number, name: NameOf): readonly string[] {
  const { code, element, phase, because, flow, fixes, details = [] } = blocker
  return [
    `${String(number).padStart(3)}  ${code}  ${name(element)}${phase === 'return' ? ', on the way back' : ''}`,
    `      ${because}`,
    `      ${meaningOf(code)}`,
    ...(flow ? [`      Packet: ${packetWords(name, { ...blocker, flow })}`] : []),
    ...details.map((detail) => `      ${detail.code}  ${name(detail.element)}: ${detail.because}`),
    ...fixes.map(({ label }) => `      Fix: ${label}`),
  ]
}

/** Hops are numbered from end to end; the way back, and connections that somebody else opens, have a line of their own. */
function hopLines(hops: readonly Hop[], name: NameOf): readonly string[] {
  const width = Math.max(0, ...hops.map(({ element }) => name(element).length))
  return hops.flatMap((hop, at) => {
    const { element, because, phase, leg } = hop
    const before = hops[at - 1]
    const isNew = !before || before.phase !== phase || before.leg !== leg
    const line = `${String(at + 1).padStart(3)}  ${name(element).padEnd(width)}  ${because}`
    return isNew ? ['', titleOf(hop, before && name(before.element)), line] : [line]
  })
}

function titleOf({ phase, leg }: Hop, by: string | undefined): string {
  if (phase === 'return') return leg === 0 ? 'Way back' : `Way back of connection ${leg + 1}`
  return leg === 0 || by === undefined ? 'Way' : `Connection ${leg + 1}`
}
