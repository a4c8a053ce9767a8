import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Dialect } from 'kysely'
import { CompiledQuery, Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely'
import { migrations } from './migrations'
import type { Tables } from './tables'

/** Milliseconds that a writer waits for another process before it gives up. */
const PATIENCE = 10_000

/** Where designs are kept: a folder of this machine, or a PostgreSQL database by its URL. */
export type Place = { readonly folder: string } | { readonly url: string }

/**
 * The place that the environment names: DATABASE_URL when it is a postgres URL, else GROUNDPLAN_DATA, else `.groundplan`.
 * Fails: throws when DATABASE_URL is of another kind, since designs kept elsewhere would seem lost.
 */
export function placeFrom(env: Readonly<Record<string, string | undefined>>): Place {
  const url = env.DATABASE_URL
  if (!url) return { folder: resolve(/* turbopackIgnore: true */ env.GROUNDPLAN_DATA || '.groundplan') }
  if (/^postgres(ql)?:\/\//.test(url)) return { url }
  throw new Error(
    `DATABASE_URL begins with "${url.split(':')[0]}:"; give a postgres:// URL, or leave it out.`,
  )
}

/** An open database whose tables are up to date. */
export async function connect(place: Place): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: await dialectOf(place) })
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw error
  }
}

/** Several processes may start at once and only one of them makes the tables: the others find them on another try. */
async function migrate(db: Kysely<Tables>, tries = 8): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  if (tries <= 1) throw error instanceof Error ? error : new Error(String(error))
  await setTimeout(100)
  return migrate(db, tries - 1)
}

async function dialectOf(place: Place): Promise<Dialect> {
  if ('url' in place) {
    const { Pool } = (await import('pg')).default
    const pool = new Pool({ connectionString: place.url, max: 8, connectionTimeoutMillis: PATIENCE })
    // A connection that breaks while idle is replaced by the pool; unheard, it would end the process.
    pool.on('error', () => undefined)
    return new PostgresDialect({ pool })
  }
  mkdirSync(place.folder, { recursive: true })
  const { default: Database } = await import('libsql')
  return new SqliteDialect({
    database: async () => new Database(join(place.folder, 'designs.db')),
    onCreateConnection: async (connection) => {
      for (const pragma of [`busy_timeout = ${PATIENCE}`, 'journal_mode = WAL', 'synchronous = FULL'])
        await connection.executeQuery(CompiledQuery.raw(`PRAGMA ${pragma}`))
    },
  })
}
