import type { ElementOf } from '@/lib/elements'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { DEDICATED } from '@/lib/elements/direct-connect-connection/port-fields'
import { read } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { lane, line, office, onLines } from './line-example'

type Lag = ElementOf<'direct-connect-lag'>
type Member = ElementOf<'direct-connect-connection'>

const bundle = (second: object = {}, more: object = {}) =>
  onLines(
    make('direct-connect-lag', 'both', { in: 'ireland', location: 'EqDB1', bandwidth: '10Gbps', ...more }),
    line('line-a', { lag: 'both' }),
    line('line-c', { location: 'EqDB1', lag: 'both', ...second }),
    lane('lane-a', 'vgw', { connection: 'both' }),
    ...office('both', 'line-b'),
  )

export const dxLag = defineRule({
  id: 'dx-lag',
  severity: 'error',
  title: 'A LAG bundles a few dedicated connections of one speed at one device',
  why: 'A LAG is one logical line: its ports are dedicated, of one speed, at one location and AWS device. It holds four, or two of 100 or 400 Gbps.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/lags.html',
  kind: 'direct-connect-lag',
  *check(lag, around) {
    const members = ofKind(around.referrers(lag.id), 'direct-connect-connection')
    if (exist(lag, ...members)) return
    const speed = read(lag, 'bandwidth')
    if (speed !== undefined && !DEDICATED.includes(speed))
      yield {
        field: 'bandwidth',
        message: `${lag.name} has ${speed}, and a LAG bundles dedicated connections of ${DEDICATED.join(', ')}.`,
      }
    // Where nobody knows the speed yet, four are the most.
    const most = speed === '100Gbps' || speed === '400Gbps' ? 2 : 4
    if (members.length > most)
      yield {
        message: `${lag.name} bundles ${members.length} connections, and a LAG${speed === undefined ? '' : ` of ${speed}`} holds ${most}. Put the others into a second LAG.`,
      }
    for (const member of members) yield* judge(lag, member)
  },
  examples: {
    good: [{ says: 'Two ports of 10 Gbps at one location.', design: () => bundle() }],
    bad: [
      { says: 'Ports of 1 and of 10 Gbps.', design: () => bundle({ bandwidth: '1Gbps' }) },
      { says: 'Ports at two locations.', design: () => bundle({ location: 'EqLD5' }) },
      {
        says: 'Ports on two AWS devices.',
        design: () => bundle({ awsDevice: 'EqDB1-2' }, { awsDevice: 'EqDB1-1' }),
      },
      { says: 'A hosted connection in it.', design: () => bundle({ ownership: 'hosted' }) },
      {
        says: 'Three ports of 100 Gbps.',
        design: () => {
          const { elements } = bundle({ bandwidth: '100Gbps' }, { bandwidth: '100Gbps' })
          const more = ['line-a', 'line-d'].map((id) =>
            line(id, { location: 'EqDB1', bandwidth: '100Gbps', lag: 'both' }),
          )
          return { elements: { ...elements, ...Object.fromEntries(more.map((one) => [one.id, one])) } }
        },
      },
    ],
  },
})

/** What keeps a connection out of the LAG. */
function* judge(lag: Lag, member: Member): Iterable<Complaint> {
  if (read(member, 'ownership') === 'hosted') {
    yield {
      message: `${lag.name} bundles ${member.name}, which is hosted. Only dedicated connections go into a LAG.`,
    }
    return
  }
  for (const [field, called] of [
    ['bandwidth', 'the speed'],
    ['location', 'the location'],
    ['awsDevice', 'the AWS device'],
  ] as const) {
    const [own, its] = [read(lag, field), read(member, field)]
    if (own === undefined || its === undefined || own === its) continue
    yield {
      message: `${lag.name} has ${called} ${own}, but ${member.name} has ${its}. All connections of a LAG must have the same.`,
      fix: () =>
        field === 'awsDevice'
          ? undefined
          : { label: `Give ${member.name} ${own}`, patch: setProps(member, { [field]: own }) },
    }
  }
}
