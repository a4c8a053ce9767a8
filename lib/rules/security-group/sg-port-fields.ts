import { setProps } from '@/lib/design/patch'
import { protocolNumber } from '@/lib/net/port'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { withRow } from '@/lib/elements/read'
import type { GroupRule } from './traffic'
import { SIDES, rulesOf, wordOf } from './traffic'

const inner = (rule: { ipProtocol: string; fromPort?: number; toPort?: number }) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Inner',
      securityGroupIngress: [{ ...rule, cidr: '10.0.0.0/16' }],
    }),
  )

export const sgPortFields = defineRule({
  id: 'sg-port-fields',
  severity: 'error',
  title: 'A rule has the ports that its protocol asks for',
  why: 'TCP and UDP rules need a first and a last port, ICMP rules a type and a code, where -1 is all of them.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html',
  kind: 'security-group',
  *check(group) {
    for (const side of SIDES) {
      const lines = rulesOf(group, side) ?? []
      for (const line of lines) {
        const found = problemOf(line)
        if (!found) continue
        const { problem, mended } = found
        yield {
          field: `${side}.${line.at}.${line.fromPort === undefined ? 'fromPort' : 'toPort'}`,
          message: `${group.name}: ${wordOf(side)} ${line.at + 1} ${problem}`,
          ...(mended && {
            fix: () => ({
              label: `Use ${mended.fromPort} to ${mended.toPort}`,
              patch: setProps(group, { [side]: withRow(lines, line.at, mended) }),
            }),
          }),
        }
      }
    }
  },
  examples: {
    good: [
      { says: 'Protocol -1 needs no ports.', design: () => inner({ ipProtocol: '-1' }) },
      {
        says: 'Every ICMP type and code.',
        design: () => inner({ ipProtocol: 'icmp', fromPort: -1, toPort: -1 }),
      },
    ],
    bad: [
      { says: 'TCP without ports.', design: () => inner({ ipProtocol: 'tcp' }) },
      {
        says: 'The first port is above the last.',
        design: () => inner({ ipProtocol: 'tcp', fromPort: 90, toPort: 80 }),
      },
      { says: 'ICMP without a type.', design: () => inner({ ipProtocol: 'icmp' }) },
    ],
  },
})

type Found = {
  readonly problem: string
  readonly mended?: { readonly fromPort: number; readonly toPort: number }
}

function problemOf({ ipProtocol, fromPort, toPort, row }: GroupRule): Found | undefined {
  const protocol = ipProtocol === undefined ? '' : protocolNumber(ipProtocol)
  const given = [row.fromPort, row.toPort].filter((port) => port !== undefined).length
  const known = given === [fromPort, toPort].filter((port) => port !== undefined).length
  const one = known ? (fromPort ?? toPort) : undefined
  if (protocol === '1')
    return given === 2
      ? undefined
      : {
          problem: 'needs an ICMP type and code; -1 is all of them.',
          ...(known && { mended: { fromPort: fromPort ?? -1, toPort: toPort ?? -1 } }),
        }
  if (protocol !== '6' && protocol !== '17') return undefined
  if (given < 2)
    return {
      problem: `needs a first and a last port.`,
      ...(one !== undefined && one >= 0 && { mended: { fromPort: one, toPort: one } }),
    }
  if (fromPort === undefined || toPort === undefined) return undefined
  if (fromPort < 0 || toPort < 0)
    return { problem: 'has port -1, which only ICMP knows; give a port from 0 to 65535.' }
  return fromPort > toPort
    ? {
        problem: `goes from port ${fromPort} down to ${toPort}; swap them.`,
        mended: { fromPort: toPort, toPort: fromPort },
      }
    : undefined
}
