-- CreateTable
CREATE TABLE "KamerRecord" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "key" TEXT,
    "text" TEXT NOT NULL,
    "status" TEXT,
    "ministry" TEXT,
    "minister" TEXT,
    "madeOn" DATE,
    "termBy" DATE,
    "letters" TEXT[],
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "left" JSONB NOT NULL DEFAULT '{}',
    "elsewhere" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "KamerRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KamerFeed" (
    "address" TEXT NOT NULL,
    "cursor" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KamerFeed_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE INDEX "KamerRecord_key_idx" ON "KamerRecord"("key");

-- CreateIndex
CREATE INDEX "KamerRecord_madeOn_idx" ON "KamerRecord"("madeOn");
