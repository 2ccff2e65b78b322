-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "entered" JSONB;
