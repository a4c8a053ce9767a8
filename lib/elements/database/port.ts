import type { ElementOf } from '../index'
import { read } from '../read'

/** Where each engine listens unless told otherwise. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const PORTS: readonly (readonly [RegExp, number])[] = [
  [/postgres/, 5432],
  [/mysql|mariadb|^aurora$/, 3306],
  [/^oracle/, 1521],
  [/^sqlserver/, 1433],
]

/** The port that a database listens on: the one that is given, or that of its engine. Fails: undefined when it is not known. */
export function portOf(self: ElementOf<'database'>): number | undefined {
  if (self.props.port !== undefined) return read(self, 'port')
  const engine = read(self, 'engine')
  return engine === undefined ? undefined : PORTS.find(([pattern]) => pattern.test(engine))?.[1]
}
