import type * as ec2 from '@aws-sdk/client-ec2'
import type * as sts from '@aws-sdk/client-sts'

/** Types of the AWS SDK only: nothing of it is loaded here. */
type Services = { ec2: typeof ec2; sts: typeof sts }

type Reading = `Describe${string}` | `List${string}` | `Get${string}` | `Search${string}`
type Operation<S extends keyof Services> = {
  [K in keyof Services[S]]: K extends `${infer O extends Reading}Command` ? O : never
}[keyof Services[S]]

/** A reading call, spelled as its IAM action; a call that writes does not compile. */
export type Call = { [S in keyof Services]: `${S}:${Operation<S>}` }[keyof Services]

type Command<C extends Call> = C extends `${infer S extends keyof Services}:${infer O}`
  ? `${O}Command` extends keyof Services[S]
    ? Services[S][`${O}Command`] extends abstract new (...args: never[]) => infer I
      ? I
      : never
    : never
  : never

/** What a call takes. */
export type Input<C extends Call> = Command<C> extends { input: infer I } ? I : never

type Handler<C extends Call> =
  Command<C> extends { resolveMiddleware: (...args: never[]) => infer H } ? H : never

/** What a call answers. */
export type Answer<C extends Call> =
  Handler<C> extends (args: never) => Promise<{ output: infer O }> ? O : never
