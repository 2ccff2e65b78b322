import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorRegistry,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'
import { migrationsFolder, readMigrations } from '@/lib/db/migrate'

/** Prisma's own schema engine (the WebAssembly build) over an open pool, for new migrations and for the drift test. */
export type SchemaEngine = {
  /** The SQL that brings the database in step with the schema files; null when it is in step. */
  drift: () => Promise<string | null>
  /** What the engine thinks of the migrations in the folder and of the database's own list of them. */
  diagnose: () => Promise<bindings.DiagnoseMigrationHistoryOutput>
  /** Applies what the engine thinks is missing, and answers the names. */
  applyMissing: () => Promise<string[]>
}

type SchemaFile = { path: string; content: string }

const NO_FILTERS = { externalTables: [], externalEnums: [] }

export async function schemaEngine(pool: pg.Pool, files: SchemaFile[] = schemaFiles()): Promise<SchemaEngine> {
  await loadEngine()
  const bound = bindMigrationAwareSqlAdapterFactory(adapterFactory(pool))
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, bound)
  const told = <Value>(asked: Promise<Value>) => withRealError(asked, bound.errorRegistry)
  return {
    drift: async () => {
      const from = { tag: 'schemaDatasource', files, configDir: process.cwd() } as const
      const to = { tag: 'schemaDatamodel', files } as const
      const found = await told(engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTERS }))
      return found.exitCode === 0 ? null : found.stdout
    },
    diagnose: () => {
      const migrationsList = migrationList()
      return told(
        engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS }),
      )
    },
    applyMissing: async () => {
      const { appliedMigrationNames } = await told(
        engine.applyMigrations({ migrationsList: migrationList(), filters: NO_FILTERS }),
      )
      return appliedMigrationNames
    },
  }
}

/** The schema files of the project, in order. */
export function schemaFiles(folder: string = resolve('prisma', 'schema')): SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names
    .toSorted()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

function migrationList(): bindings.MigrationList {
  const baseDir = migrationsFolder()
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

let loading: Promise<void> | undefined

/** The package wants its .wasm imported as a module, which Node does not do without a flag: loaded by hand, once. */
function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const wasm = readFileSync(script.replace(/\.js$/, '.wasm'))
    const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } })
    bindings.__wbg_set_wasm(instance.exports)
    const { __wbindgen_start: start } = instance.exports
    if (typeof start === 'function') start()
    const panics = { set_message: (message: string) => console.error(message) }
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  })()
  return loading
}

/** The engine says only "External error id#N"; the registry has what really happened. */
async function withRealError<Value>(asked: Promise<Value>, registry: ErrorRegistry): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    const id = /External error id#(\d+)/.exec(String(error))?.[1]
    throw id ? (registry.consumeError(Number(id))?.error ?? error) : error
  }
}

const CHAR_TYPE = 18
const TEXT_TYPE = 25

/**
 * The adapter cannot read PostgreSQL's own "char" type, which the catalogue is full of: such columns are read as text
 * and then called characters, which is what the engine expects.
 */
function adapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  let characters: number[] = []
  const query = async (config: pg.QueryArrayConfig) => {
    const result = await pool.query(config)
    characters = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR_TYPE ? [index] : []))
    for (const index of characters) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT_TYPE })
    return result
  }
  const factory = new PrismaPg(Object.assign(Object.create(pool), { query }))
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (asked) => {
      const result = await queryRaw(asked)
      for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
  const connectToShadowDb = () => factory.connectToShadowDb()
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb }
}
