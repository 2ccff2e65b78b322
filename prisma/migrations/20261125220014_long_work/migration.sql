-- CreateEnum
CREATE TYPE "WorkState" AS ENUM ('loopt', 'klaar', 'mislukt', 'gestopt', 'afgebroken');

-- CreateTable
CREATE TABLE "Work" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "home" TEXT NOT NULL,
    "state" "WorkState" NOT NULL DEFAULT 'loopt',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "doing" TEXT NOT NULL DEFAULT '',
    "stopAsked" BOOLEAN NOT NULL DEFAULT false,
    "runningKey" TEXT,
    "input" JSONB NOT NULL,
    "file" BYTEA,
    "result" JSONB,
    "code" TEXT,
    "message" TEXT,
    "startedById" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "aliveAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Work_runningKey_key" ON "Work"("runningKey");

-- CreateIndex
CREATE INDEX "Work_startedAt_idx" ON "Work"("startedAt");

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
