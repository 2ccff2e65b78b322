-- For finding words inside words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Chamber" AS ENUM ('TK', 'EK');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('gelezen', 'bevestigd', 'vervallen');

-- CreateEnum
CREATE TYPE "CandidateDecision" AS ENUM ('open', 'accepteren', 'overslaan');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('lezer', 'behandelaar', 'coordinator', 'beheerder');

-- CreateEnum
CREATE TYPE "RecessName" AS ENUM ('zomerreces', 'herfstreces', 'kerstreces', 'voorjaarsreces', 'meireces');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('motie', 'toezegging', 'aanvullend');

-- CreateEnum
CREATE TYPE "ItemStatus" AS ENUM ('lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend');

-- CreateEnum
CREATE TYPE "MotionState" AS ENUM ('ingediend', 'aangehouden', 'ingetrokken', 'verworpen', 'aangenomen');

-- CreateEnum
CREATE TYPE "Appreciation" AS ENUM ('overgenomen', 'oordeel_Kamer', 'ontraden', 'ontijdig', 'niet_bekend');

-- CreateEnum
CREATE TYPE "ReferenceRole" AS ENUM ('identifies', 'settles', 'cites');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('voorbereiding', 'verzonden', 'historie');

-- CreateEnum
CREATE TYPE "SectionStage" AS ENUM ('concept', 'aangeleverd', 'akkoord_afdeling', 'akkoord_directie');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('lopend', 'deels_afgedaan', 'afgedaan', 'vervallen', 'overgedragen', 'onbekend');

-- CreateTable
CREATE TABLE "AllocationDataSet" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "partial" BOOLEAN NOT NULL,
    "rows" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AllocationDataSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllocationScenario" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "dataSetId" UUID,
    "ownerId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AllocationScenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" UUID,
    "label" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "document" JSONB NOT NULL,
    "title" TEXT,
    "printedOn" DATE,
    "chamber" "Chamber" NOT NULL DEFAULT 'TK',
    "annexNumber" INTEGER,
    "findings" JSONB NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'gelezen',
    "reportId" UUID,
    "uploadedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "fromBlock" INTEGER NOT NULL,
    "toBlock" INTEGER NOT NULL,
    "read" JSONB NOT NULL,
    "edited" JSONB,
    "match" JSONB NOT NULL,
    "decision" "CandidateDecision" NOT NULL DEFAULT 'open',
    "itemId" UUID,
    "created" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "role" "Role" NOT NULL,
    "head" BOOLEAN NOT NULL DEFAULT false,
    "departmentId" UUID,
    "disabledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Minister" (
    "id" UUID NOT NULL,
    "post" TEXT NOT NULL,
    "name" TEXT,
    "from" DATE,
    "until" DATE,

    CONSTRAINT "Minister_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recess" (
    "id" UUID NOT NULL,
    "session" TEXT NOT NULL,
    "name" "RecessName" NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "assumed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Recess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "obligation" TEXT NOT NULL,
    "chamber" "Chamber" NOT NULL DEFAULT 'TK',
    "venue" TEXT,
    "date" DATE,
    "cosigned" BOOLEAN NOT NULL DEFAULT false,
    "motionState" "MotionState",
    "appreciation" "Appreciation",
    "status" "ItemStatus" NOT NULL DEFAULT 'lopend',
    "donePart" TEXT,
    "endReason" TEXT,
    "transferredTo" TEXT,
    "transferredOn" DATE,
    "settledOn" DATE,
    "kamerStatus" TEXT,
    "termWords" TEXT,
    "termBy" DATE,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "doubts" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ministerId" UUID,
    "themeId" UUID,
    "departmentId" UUID,
    "handlerId" UUID,
    "lexemes" TEXT NOT NULL DEFAULT '',
    "search" tsvector GENERATED ALWAYS AS ("lexemes"::tsvector) STORED,

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "role" "ReferenceRole" NOT NULL,
    "key" TEXT NOT NULL,
    "printed" TEXT,
    "locator" TEXT,
    "date" DATE,
    "doubts" TEXT[],

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "abbreviation" TEXT NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposer" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "partyId" UUID,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Proposer_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "by" DATE,
    "previousBy" DATE,
    "reason" TEXT,
    "letter" TEXT,
    "reportId" UUID,
    "since" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "half" INTEGER NOT NULL,
    "plannedOn" DATE NOT NULL,
    "sentOn" DATE,
    "annexNumber" INTEGER NOT NULL,
    "annexTitle" TEXT NOT NULL,
    "directorate" TEXT NOT NULL,
    "reference" TEXT,
    "kamerstuk" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'voorbereiding',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportTheme" (
    "reportId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "introduction" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReportTheme_pkey" PRIMARY KEY ("reportId","themeId")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "stage" "SectionStage" NOT NULL DEFAULT 'concept',
    "remark" TEXT,
    "handlerId" UUID,
    "departmentId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Treatment" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "sectionId" UUID,
    "order" INTEGER NOT NULL DEFAULT 0,
    "outcome" "Outcome",
    "evidence" TEXT,
    "donePart" TEXT,
    "endReason" TEXT,
    "transferredTo" TEXT,
    "termWords" TEXT,
    "termBy" DATE,
    "termReason" TEXT,
    "appliedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Treatment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "sentOn" DATE NOT NULL,
    "sentById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_AllocationScenarioToItem" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AllocationScenarioToItem_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "AllocationDataSet_name_version_key" ON "AllocationDataSet"("name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "AllocationScenario_ownerId_name_key" ON "AllocationScenario"("ownerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Event_hash_key" ON "Event"("hash");

-- CreateIndex
CREATE INDEX "Event_objectType_objectId_seq_idx" ON "Event"("objectType", "objectId", "seq");

-- CreateIndex
CREATE INDEX "Event_actorId_seq_idx" ON "Event"("actorId", "seq");

-- CreateIndex
CREATE INDEX "Import_sha256_idx" ON "Import"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_importId_order_key" ON "Candidate"("importId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "User_issuer_subject_key" ON "User"("issuer", "subject");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Department_name_key" ON "Department"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Department_abbreviation_key" ON "Department"("abbreviation");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_name_key" ON "Theme"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Minister_post_name_key" ON "Minister"("post", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Recess_session_name_key" ON "Recess"("session", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Item_number_key" ON "Item"("number");

-- CreateIndex
CREATE INDEX "Item_status_termBy_number_idx" ON "Item"("status", "termBy", "number");

-- CreateIndex
CREATE INDEX "Item_handlerId_status_idx" ON "Item"("handlerId", "status");

-- CreateIndex
CREATE INDEX "Item_departmentId_status_idx" ON "Item"("departmentId", "status");

-- CreateIndex
CREATE INDEX "Item_themeId_idx" ON "Item"("themeId");

-- CreateIndex
CREATE INDEX "Item_search_idx" ON "Item" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Reference_key_idx" ON "Reference"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_itemId_key_role_key" ON "Reference"("itemId", "key", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Member_name_key" ON "Member"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Party_abbreviation_key" ON "Party"("abbreviation");

-- CreateIndex
CREATE INDEX "Proposer_memberId_idx" ON "Proposer"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Term_itemId_order_key" ON "Term"("itemId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_ownerId_name_key" ON "SavedView"("ownerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Report_name_key" ON "Report"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Report_year_half_key" ON "Report"("year", "half");

-- CreateIndex
CREATE INDEX "Section_reportId_themeId_order_idx" ON "Section"("reportId", "themeId", "order");

-- CreateIndex
CREATE INDEX "Section_handlerId_idx" ON "Section"("handlerId");

-- CreateIndex
CREATE INDEX "Treatment_reportId_idx" ON "Treatment"("reportId");

-- CreateIndex
CREATE INDEX "Treatment_sectionId_idx" ON "Treatment"("sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Treatment_itemId_reportId_key" ON "Treatment"("itemId", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_reportId_number_key" ON "Edition"("reportId", "number");

-- CreateIndex
CREATE INDEX "_AllocationScenarioToItem_B_index" ON "_AllocationScenarioToItem"("B");

-- AddForeignKey
ALTER TABLE "AllocationDataSet" ADD CONSTRAINT "AllocationDataSet_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationScenario" ADD CONSTRAINT "AllocationScenario_dataSetId_fkey" FOREIGN KEY ("dataSetId") REFERENCES "AllocationDataSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationScenario" ADD CONSTRAINT "AllocationScenario_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_ministerId_fkey" FOREIGN KEY ("ministerId") REFERENCES "Minister"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_handlerId_fkey" FOREIGN KEY ("handlerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposer" ADD CONSTRAINT "Proposer_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposer" ADD CONSTRAINT "Proposer_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposer" ADD CONSTRAINT "Proposer_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportTheme" ADD CONSTRAINT "ReportTheme_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportTheme" ADD CONSTRAINT "ReportTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_handlerId_fkey" FOREIGN KEY ("handlerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Treatment" ADD CONSTRAINT "Treatment_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Treatment" ADD CONSTRAINT "Treatment_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Treatment" ADD CONSTRAINT "Treatment_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AllocationScenarioToItem" ADD CONSTRAINT "_AllocationScenarioToItem_A_fkey" FOREIGN KEY ("A") REFERENCES "AllocationScenario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AllocationScenarioToItem" ADD CONSTRAINT "_AllocationScenarioToItem_B_fkey" FOREIGN KEY ("B") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words inside words ("systematiek" in "verdeelsystematiek").
CREATE INDEX "Item_lexemes_inside" ON "Item" USING gin ("lexemes" gin_trgm_ops);

-- Rows that may never change: the audit log, the frozen editions and the history of terms.
CREATE FUNCTION "refuseChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "Edition_append_only" BEFORE UPDATE OR DELETE ON "Edition" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "Edition_no_truncate" BEFORE TRUNCATE ON "Edition" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "Term_unchanged" BEFORE UPDATE ON "Term" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();

-- Done means reported: no item is settled without a day. Only a motie can be adopted.
ALTER TABLE "Item" ADD CONSTRAINT "Item_settled_has_day" CHECK ("status" <> 'afgedaan' OR "settledOn" IS NOT NULL);
ALTER TABLE "Item" ADD CONSTRAINT "Item_motion_state_of_motie" CHECK ("motionState" IS NULL OR "kind" = 'motie');
