-- AlterTable
ALTER TABLE "AllocationScenario" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
