-- CreateTable
CREATE TABLE "SheetMapping" (
    "id" UUID NOT NULL,
    "signature" TEXT NOT NULL,
    "headings" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SheetMapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SheetMapping_signature_key" ON "SheetMapping"("signature");
