import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig, type PglitePgConnection } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { daysAsText } from '@/lib/db/postgres'

/** An open PGlite behind the interface of node-postgres. There is one connection: whoever has it, keeps all others waiting. */
export type OpenPglite = {
  pool: pg.Pool
  dump: (compression?: 'none' | 'gzip') => Promise<Blob>
  close: () => Promise<void>
}

/**
 * Opens PostgreSQL in this process: in `folder`, or in memory without one; filled from `load`, an earlier `dump`.
 * It survives kill -9 but not a power cut, for it never calls fsync; production uses a server.
 * The caller holds the lock of the folder.
 */
export async function openPglite(options: { folder?: string; load?: Blob }): Promise<OpenPglite> {
  const lite = await PGlite.create({
    extensions: { pg_trgm, unaccent },
    ...(options.folder ? { dataDir: options.folder } : {}),
    ...(options.load ? { loadDataDir: options.load } : {}),
  })
  await lite.exec("SET TIME ZONE 'UTC'")
  const { user, password, connection } = createPgConfig(lite)
  acceptUnknownTypes(connection)
  const settings = { ...daysAsText, user, password, connection, max: 1, idleTimeoutMillis: 0 }
  const pool = new pg.Pool(settings)
  keepConnection(pool)
  return {
    pool,
    dump: (compression = 'gzip') => lite.dumpDataDir(compression),
    close: async () => {
      await pool.end()
      await lite.close()
    },
  }
}

/** PGlite 0.5 takes `types` of a prepared statement to be a list of numbers; node-postgres puts its parsers there. */
function acceptUnknownTypes(connection: PglitePgConnection): void {
  const parse = connection.parse.bind(connection)
  connection.parse = (query: { types?: unknown }) =>
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined })
}

/**
 * pg-pool throws a connection away after a failed `pool.query`. This one cannot be replaced: the answers of the next
 * would get mixed up with those of the last. Taken and given back by hand it is kept.
 */
function keepConnection(pool: pg.Pool): void {
  const query = async (...asked: unknown[]): Promise<unknown> => {
    const client = await pool.connect()
    try {
      return await Reflect.apply(client.query.bind(client), undefined, asked)
    } finally {
      client.release()
    }
  }
  Object.assign(pool, { query })
}
