import { known } from '@/lib/design/element'
import type { Service } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Served } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { TCP, both } from '@/lib/net/flow'
import { shakeHands } from '@/lib/net/tls'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { read } from '../read'
import { answerService } from '../vpc-endpoint/answer'
import { keptIn } from '../vpc-endpoint/aws-service'
import { hostOf, regionDomain } from '../vpc-endpoint/service-name'

type Bucket = ElementOf<'s3-bucket'>

export const s3BucketBehaviour = defineBehaviour({
  kind: 's3-bucket',
  *facts(self, around) {
    const name = read(self, 'bucketName')
    const own =
      name === undefined ? undefined : (region: string) => `${name}.${hostOf({ region, service: 's3' })}`
    const end = keptIn(self, 's3', around, own)
    yield end
    if (name !== undefined && end.region !== undefined) yield* namesOf(self, name, end, end.region)
    yield { fact: 'server', element: self.id, serve: (packet) => serve(self, packet) }
  },
})

/** The bucket by its own name, and its website in both ways of writing. */
function* namesOf(self: Bucket, name: string, end: Service, region: string): Iterable<Names> {
  const suffixes = [
    `${name}.${hostOf({ region, service: 's3' })}`,
    `${name}.s3-website.${regionDomain(region)}`,
    `${name}.s3-website-${regionDomain(region)}`,
  ]
  for (const suffix of suffixes)
    yield {
      fact: 'names',
      element: self.id,
      suffix,
      exact: true,
      answer: (asked) => ({ ends: [end], because: `${asked} is the bucket ${self.name}.`, element: self.id }),
    }
}

const WEBSITE = /\.s3-website[.-]/

/** Under any other name than those of its API the bucket is asked as a website. */
function serve(self: Bucket, packet: Packet): Served {
  const { talk, flow } = packet
  const asked = talk?.http?.host ?? talk?.name
  const isApi = asked === undefined || (/\.amazonaws\.com(\.cn)?$/.test(asked) && !WEBSITE.test(asked))
  if (isApi) return answerService(self, packet, known(self.props.bucketPolicy))
  if (self.props.indexDocument === undefined && self.props.redirectHost === undefined)
    return {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `${self.name} is no website: it has neither an index page nor a host to redirect to.`,
      field: 'indexDocument',
    }
  const greeted =
    talk && shakeHands(talk, { speaks: 'plain' }, { element: self.id, called: `the website of ${self.name}` })
  if (greeted && 'refuse' in greeted) return greeted
  if (!both(flow, { protocols: [[TCP, TCP]], ports: [[80, 80]] }))
    return {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `The website of ${self.name} answers on tcp 80 only.`,
    }
  return { done: true, because: `The website of ${self.name} answers.` }
}
