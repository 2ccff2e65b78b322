-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "erratum" TEXT,
ADD COLUMN     "templateId" UUID,
ADD COLUMN     "wording" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "EditionFile" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "output" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "EditionFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "sectionId" UUID,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Template" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "standard" BOOLEAN NOT NULL DEFAULT false,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("id")
);

-- The one file of each edition that is there moves to a row of its own, byte for byte.
INSERT INTO "EditionFile" ("id", "editionId", "output", "fileName", "mediaType", "bytes", "sha256")
SELECT gen_random_uuid(), "id", 'docx', "fileName", "mediaType", "bytes", "sha256" FROM "Edition";

-- AlterTable
ALTER TABLE "Edition" DROP COLUMN "bytes",
DROP COLUMN "fileName",
DROP COLUMN "mediaType",
DROP COLUMN "sha256",
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "EditionFile_editionId_output_key" ON "EditionFile"("editionId", "output");

-- CreateIndex
CREATE INDEX "Acknowledgement_reportId_idx" ON "Acknowledgement"("reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Template_sha256_key" ON "Template"("sha256");

-- AddForeignKey
ALTER TABLE "EditionFile" ADD CONSTRAINT "EditionFile_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Template" ADD CONSTRAINT "Template_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A sent file is never changed or taken away, and neither is what somebody took on.
CREATE TRIGGER "EditionFile_append_only" BEFORE UPDATE OR DELETE ON "EditionFile" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "EditionFile_no_truncate" BEFORE TRUNCATE ON "EditionFile" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "Acknowledgement_append_only" BEFORE UPDATE OR DELETE ON "Acknowledgement" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
