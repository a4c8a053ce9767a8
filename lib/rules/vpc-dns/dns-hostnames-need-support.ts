import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

export const dnsHostnamesNeedSupport = defineRule({
  id: 'dns-hostnames-need-support',
  severity: 'error',
  title: 'DNS hostnames need DNS resolution',
  why: 'AWS turns DNS hostnames on only where DNS resolution is on.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
  kind: 'vpc',
  *check(vpc) {
    // Resolution may be turned off later, and a VPC that was read shows it: AWS accepts that.
    if (exist(vpc) || read(vpc, 'enableDnsHostnames') !== true || read(vpc, 'enableDnsSupport') !== false)
      return
    yield {
      field: 'enableDnsHostnames',
      message: `${vpc.name} has DNS hostnames on and DNS resolution off. Turn DNS resolution on.`,
      fix: () => ({ label: 'Turn DNS resolution on', patch: setProps(vpc, { enableDnsSupport: true }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'Resolution is on unless it is turned off.',
        design: () =>
          classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', enableDnsHostnames: true })),
      },
    ],
    bad: [
      {
        says: 'Resolution was turned off.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              enableDnsHostnames: true,
              enableDnsSupport: false,
            }),
          ),
      },
    ],
  },
})
