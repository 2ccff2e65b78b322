import { z } from 'zod'

/** What the first line of a backup says, so that no other file is taken for one. */
export const BACKUP_FORMAT = 'gestand-backup'
export const BACKUP_VERSION = 1

const columnSchema = z.object({ name: z.string(), type: z.string() })
const tableSchema = z.object({
  name: z.string(),
  columns: z.array(columnSchema).min(1),
  rows: z.number().int().nonnegative(),
})
const sequenceSchema = z.object({
  table: z.string(),
  column: z.string(),
  last: z.string().regex(/^\d+$/),
  called: z.boolean(),
})

export type BackupTable = z.infer<typeof tableSchema>
export type BackupSequence = z.infer<typeof sequenceSchema>

/**
 * The first line: what the file is, the migrations of the database it came from, and its tables in an order in which
 * every row finds what it refers to. `type` is PostgreSQL's own name of the column type.
 */
export const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  madeAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
  sequences: z.array(sequenceSchema),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** A row: the number of its table in the header, and its values as PostgreSQL prints them; bytes as base64. */
export const rowSchema = z.tuple([z.number().int().nonnegative(), z.array(z.string().nullable())])
export type BackupRow = z.infer<typeof rowSchema>

/** The last line: SHA-256 over all lines before it, with their newlines. */
export const footerSchema = z.object({ sha256: z.string(), rows: z.number().int().nonnegative() })
