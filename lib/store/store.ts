import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { nanoid } from 'nanoid'
import { surplus } from './thin'
import type { Tables } from './tables'

/** One line of the list of designs. */
export type Summary = {
  readonly id: string
  readonly name: string
  readonly rev: number
  readonly elements: number
  readonly savedAt: string
}

/** A design as it is kept: `text` is that of a design file, `elements` how many it holds. */
export type Stored = Summary & { readonly text: string }

/** What a design is to become. `note` says in words what was done. */
export type Content = {
  readonly name: string
  readonly text: string
  readonly elements: number
  readonly note: string
}

export type Saved =
  | { readonly outcome: 'saved'; readonly rev: number; readonly savedAt: string }
  | { readonly outcome: 'stale'; readonly current: Stored }
  | { readonly outcome: 'gone' }

export type Revision = {
  readonly rev: number
  readonly name: string
  readonly note: string
  readonly elements: number
  readonly size: number
  readonly savedAt: string
}

export type Store = ReturnType<typeof createStore>

const SUMMARY = [
  'designs.id',
  'designs.name',
  'designs.rev',
  'revisions.elements',
  'designs.saved_at as savedAt',
] as const

/** Thinning looks at the whole history, so not every save pays for it. */
const THIN_EVERY = 20

/** Designs and their revisions. The current state of a design is its newest revision; there is no second copy. */
export function createStore(db: Kysely<Tables>, now: () => number = Date.now) {
  const current = (executor: Kysely<Tables>) =>
    executor
      .selectFrom('designs')
      .innerJoin('revisions', (join) =>
        join.onRef('revisions.design_id', '=', 'designs.id').onRef('revisions.rev', '=', 'designs.rev'),
      )
      .where('designs.removed_at', 'is', null)

  const load = (id: string, executor: Kysely<Tables> = db): Promise<Stored | undefined> =>
    current(executor)
      .select([...SUMMARY, 'revisions.text'])
      .where('designs.id', '=', id)
      .executeTakeFirst()

  const addRevision = (tx: Transaction<Tables>, id: string, rev: number, at: string, content: Content) =>
    tx
      .insertInto('revisions')
      .values({ design_id: id, rev, ...content, size: content.text.length, saved_at: at })
      .execute()

  /** Write the next revision if the design is still at `rev`; the first statement takes the lock on both databases. */
  const advance = (id: string, rev: number, content: Content): Promise<Saved> =>
    db.transaction().execute(async (tx) => {
      const at = new Date(now()).toISOString()
      const { numUpdatedRows } = await tx
        .updateTable('designs')
        .set({ rev: rev + 1, name: content.name, saved_at: at })
        .where('id', '=', id)
        .where('rev', '=', rev)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) {
        const found = await load(id, tx)
        if (!found) return { outcome: 'gone' }
        // The answer to an earlier save was lost on the way and it is sent again.
        if (found.text === content.text && found.name === content.name)
          return { outcome: 'saved', rev: found.rev, savedAt: found.savedAt }
        return { outcome: 'stale', current: found }
      }
      await addRevision(tx, id, rev + 1, at, content)
      if ((rev + 1) % THIN_EVERY === 0) await thin(tx, id)
      return { outcome: 'saved', rev: rev + 1, savedAt: at }
    })

  const thin = async (tx: Transaction<Tables>, id: string) => {
    const revisions = await tx
      .selectFrom('revisions')
      .select(['rev', 'size', 'saved_at as savedAt'])
      .where('design_id', '=', id)
      .orderBy('rev', 'desc')
      .execute()
    const gone = surplus(revisions, now())
    if (gone.length > 0)
      await tx.deleteFrom('revisions').where('design_id', '=', id).where('rev', 'in', gone).execute()
  }

  const create = async (content: Content, id: string = nanoid(12)): Promise<string> => {
    await db.transaction().execute(async (tx) => {
      const at = new Date(now()).toISOString()
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('designs')
        .values({ id, name: content.name, rev: 1, saved_at: at, removed_at: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows) await addRevision(tx, id, 1, at, content)
    })
    return id
  }

  const setRemoved = async (id: string, removed: boolean): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('designs')
      .set({ removed_at: removed ? new Date(now()).toISOString() : null })
      .where('id', '=', id)
      .where('removed_at', removed ? 'is' : 'is not', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  return {
    /** All designs, the last saved first. */
    list: (): Promise<readonly Summary[]> =>
      current(db)
        .select([...SUMMARY])
        .orderBy('designs.saved_at', 'desc')
        .orderBy('designs.id')
        .execute(),

    load: (id: string) => load(id),

    /** Whether nothing was ever kept here; a removed design counts as kept. */
    isNew: async (): Promise<boolean> => {
      const found = await db
        .selectFrom('designs')
        .select(sql<number>`1`.as('one'))
        .limit(1)
        .executeTakeFirst()
      return found === undefined
    },

    /** Keep a new design. An id that is already there is left as it is. */
    create,

    /** Keep the next state of a design that was at `rev`. Refused, with what is there now, when it has moved on. */
    save: (id: string, rev: number, content: Content): Promise<Saved> => advance(id, rev, content),

    /** Give a design another name; that is a revision like any other. False when there is no such design. */
    rename: async (id: string, name: string): Promise<boolean> => {
      for (;;) {
        const found = await load(id)
        if (!found) return false
        const { text, elements, rev } = found
        const { outcome } = await advance(id, rev, { name, text, elements, note: `Rename to ${name}` })
        if (outcome === 'saved') return true
      }
    },

    /** A copy under another name. Undefined when there is no such design. */
    duplicate: async (id: string, name: string): Promise<string | undefined> => {
      const found = await load(id)
      if (!found) return undefined
      return create({ name, text: found.text, elements: found.elements, note: `Copy of ${found.name}` })
    },

    /** Take a design out of the list; it can be put back. False when there is no such design. */
    remove: (id: string) => setRemoved(id, true),
    restoreRemoved: (id: string) => setRemoved(id, false),

    /** The history of a design without its texts, newest first. */
    revisions: (id: string): Promise<readonly Revision[]> =>
      db
        .selectFrom('revisions')
        .select(['rev', 'name', 'note', 'elements', 'size', 'saved_at as savedAt'])
        .where('design_id', '=', id)
        .orderBy('rev', 'desc')
        .execute(),

    loadRevision: (id: string, rev: number): Promise<{ name: string; text: string } | undefined> =>
      db
        .selectFrom('revisions')
        .select(['name', 'text'])
        .where('design_id', '=', id)
        .where('rev', '=', rev)
        .executeTakeFirst(),

    close: () => db.destroy(),
  }
}
