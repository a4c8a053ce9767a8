import type { DhcpOptions } from '@aws-sdk/client-ec2'

function valuesOf(options: DhcpOptions): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (options.DhcpConfigurations ?? []).map(({ Key, Values }) => [
      Key ?? '',
      (Values ?? []).flatMap(({ Value }) => Value ?? []),
    ]),
  )
}

/** The set that AWS puts into every Region: its own DNS under its own domain name, and nothing more. */
export function isOfAws(options: DhcpOptions): boolean {
  const values = valuesOf(options)
  const name = values.get('domain-name')?.join() ?? ''
  const servers = values.get('domain-name-servers')?.join()
  const plain = [...values.keys()].every((key) => key === 'domain-name' || key === 'domain-name-servers')
  const unnamed = (options.Tags ?? []).length === 0
  const isDomainOfAws = /^(ec2\.internal|[a-z0-9-]+\.compute\.internal)$/.test(name)
  return plain && unnamed && isDomainOfAws && servers === 'AmazonProvidedDNS'
}

/** The options as AWS answers them: by the names of the protocol. */
export function readConfigurations(options: DhcpOptions) {
  const values = valuesOf(options)
  const number = (key: string) => {
    const [value] = values.get(key) ?? []
    return value === undefined ? undefined : Number(value)
  }
  return {
    domainNameServers: values.get('domain-name-servers'),
    domainName: values.get('domain-name')?.join(' '),
    ntpServers: values.get('ntp-servers'),
    netbiosNameServers: values.get('netbios-name-servers'),
    netbiosNodeType: number('netbios-node-type'),
    ipv6AddressPreferredLeaseTime: number('ipv6-address-preferred-lease-time'),
  }
}
