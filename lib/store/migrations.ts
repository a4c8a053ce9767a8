import type { Kysely, Migration } from 'kysely'

/** Every step of the tables, oldest first; a step that was released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-designs-and-revisions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('designs')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('rev', 'integer', (column) => column.notNull())
        .addColumn('saved_at', 'text', (column) => column.notNull())
        .addColumn('removed_at', 'text')
        .execute()
      await db.schema
        .createTable('revisions')
        .addColumn('design_id', 'text', (column) => column.notNull().references('designs.id'))
        .addColumn('rev', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('note', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('elements', 'integer', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addColumn('saved_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('revisions_key', ['design_id', 'rev'])
        .execute()
    },
  },
}
