import { defineConfig } from 'prisma/config'

/** Prisma's own commands read this; Gestand itself applies migrations with lib/db/migrate.ts. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unused' },
})
