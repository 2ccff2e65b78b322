-- What the search finds an item by moves beside the item: a change of status no longer writes its search index again.
DROP INDEX "Item_lexemes_inside";
DROP INDEX "Item_search_idx";
DROP INDEX "Item_status_termBy_number_idx";

CREATE TABLE "ItemWords" (
    "itemId" UUID NOT NULL,
    "lexemes" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS ("lexemes"::tsvector) STORED,
    "madeBy" INTEGER NOT NULL,

    CONSTRAINT "ItemWords_pkey" PRIMARY KEY ("itemId")
);
INSERT INTO "ItemWords" ("itemId", "lexemes", "madeBy") SELECT "id", "lexemes", 0 FROM "Item";
CREATE INDEX "ItemWords_search_idx" ON "ItemWords" USING GIN ("search");
ALTER TABLE "ItemWords" ADD CONSTRAINT "ItemWords_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "SearchWord_alike" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- The twin of `isOpen` in lib/register/moves.ts: nothing is owed any more, or never was.
ALTER TABLE "Item" DROP COLUMN "search", DROP COLUMN "lexemes",
ADD COLUMN "closed" BOOLEAN GENERATED ALWAYS AS (
  "status" NOT IN ('lopend', 'deels_afgedaan', 'onbekend')
  OR ("kind" = 'motie' AND "motionState" IS NOT NULL AND "motionState" <> 'aangenomen')
) STORED;

-- The order of the register (what is owed first, then by term), what is te laat, and a page at any depth are one walk along this index.
CREATE INDEX "Item_by_term" ON "Item" ("closed", (coalesce("termBy", DATE '9999-12-31')), "number");
-- What the chips count.
CREATE INDEX "Item_counted" ON "Item" ("kind", "status", "closed", "termBy", "id");
CREATE INDEX "Item_ministerId_idx" ON "Item"("ministerId");
-- What was postponed, and the dossier of a number: filters of the register.
CREATE INDEX "Term_postponed" ON "Term" ("itemId") WHERE "by" > "previousBy";
CREATE INDEX "Reference_dossier" ON "Reference" (substring("key" from '^(?:EK:)?([0-9]{5})'));
