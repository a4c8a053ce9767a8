import type { Design } from '@/lib/design/element'
import type { Call } from '@/lib/elements/sdk'

/** What to read, and as whom. Without a profile the credentials are found where the AWS CLI finds them. */
export type ReadRequest = {
  readonly regions: readonly string[]
  readonly profile?: string
  readonly roleArn?: string
  /** Instead of AWS, for every call; AWS_ENDPOINT_URL does the same. */
  readonly endpointUrl?: string
}

/**
 * Something that makes the picture partial or different from what AWS holds, in one line.
 * With a call and a Region: what that call would have answered is missing.
 */
export type Notice = {
  readonly reason: 'denied' | 'throttled' | 'failed' | 'region' | 'folded' | 'unread'
  readonly message: string
  readonly region?: string
  readonly call?: Call
}

/** Reading as it goes. The last event is the result, or the one line that says why there is none. */
export type ReadEvent =
  | {
      readonly type: 'progress'
      readonly region: string
      readonly call: Call
      /** Items so far. */
      readonly items: number
      readonly done: boolean
    }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'result'; readonly design: Design; readonly notices: readonly Notice[] }
  | { readonly type: 'failed'; readonly message: string }
