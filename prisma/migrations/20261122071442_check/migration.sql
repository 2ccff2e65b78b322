-- DropIndex
DROP INDEX "Item_lexemes_inside";
