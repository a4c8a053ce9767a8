import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'
import { goalOf, startOf } from './sides'

type Promised = ElementOf<'promise'>

/** What a promise says, as one would say it: "Nothing outside prod may reach db on tcp 3306." */
export function sentenceOf(promise: Promised, around: Around): string {
  const goal = goalWords(promise, around)
  const tls = read(promise, 'everyHopTls') === true ? ', with TLS at every hop' : ''
  return `${startWords(promise, around)} reach ${goal}${trafficWords(promise)}${tls}.`
}

function startWords(promise: Promised, around: Around): string {
  const refused = read(promise, 'expects') === 'unreachable'
  const must = refused ? 'must not' : 'must'
  switch (startOf(promise)) {
    case 'internet':
      return `The internet ${must}`
    case 'outside': {
      const holder = nameOf(around, read(promise, 'outside'))
      return refused ? `Nothing outside ${holder} may` : `Everything outside ${holder} must`
    }
    case 'address':
      return `${read(promise, 'fromText') ?? 'Something that is gone'} ${must}`
    case 'element':
      return `${nameOf(around, read(promise, 'from'), 'Something that is gone')} ${must}`
  }
}

function goalWords(promise: Promised, around: Around): string {
  switch (goalOf(promise)) {
    case 'internet':
      return 'the internet'
    case 'address':
      return `${methodWords(promise)}${read(promise, 'toText') ?? GONE}`
    case 'element':
      return nameOf(around, read(promise, 'to'))
  }
}

const isUrl = (promise: Promised): boolean =>
  goalOf(promise) === 'address' && /^https?:\/\//i.test(read(promise, 'toText') ?? '')

const methodWords = (promise: Promised): string => {
  const method = isUrl(promise) ? read(promise, 'method') : undefined
  return method === undefined || method === 'GET' ? '' : `${method} `
}

/** A URL says its protocol and port by itself. */
function trafficWords(promise: Promised): string {
  const protocol = read(promise, 'protocol')
  const port = read(promise, 'port')?.replaceAll(' ', '').replaceAll(',', ', ')
  if (isUrl(promise) || protocol === undefined || protocol === 'all') return ''
  return ` ${protocol === 'icmp' ? 'by' : 'on'} ${protocol}${port === undefined || protocol === 'icmp' ? '' : ` ${port}`}`
}

const GONE = 'something that is gone'

const nameOf = (around: Around, id: string | undefined, gone = GONE): string => around.get(id)?.name ?? gone
