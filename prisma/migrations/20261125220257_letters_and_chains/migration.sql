-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('gelezen', 'verwerkt');

-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('herhaling', 'wijziging', 'aanvulling');

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "number" TEXT,
    "date" DATE,
    "state" "LetterState" NOT NULL DEFAULT 'gelezen',
    "version" INTEGER NOT NULL DEFAULT 1,
    "readById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterEffect" (
    "id" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "deed" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "LetterEffect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemLink" (
    "laterId" UUID NOT NULL,
    "earlierId" UUID NOT NULL,
    "kind" "LinkKind" NOT NULL,

    CONSTRAINT "ItemLink_pkey" PRIMARY KEY ("laterId","earlierId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Letter_sha256_key" ON "Letter"("sha256");

-- CreateIndex
CREATE INDEX "LetterEffect_itemId_idx" ON "LetterEffect"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "LetterEffect_letterId_order_key" ON "LetterEffect"("letterId", "order");

-- CreateIndex
CREATE INDEX "ItemLink_earlierId_idx" ON "ItemLink"("earlierId");

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_readById_fkey" FOREIGN KEY ("readById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterEffect" ADD CONSTRAINT "LetterEffect_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterEffect" ADD CONSTRAINT "LetterEffect_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
