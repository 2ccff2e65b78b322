-- CreateEnum
CREATE TYPE "ViewMail" AS ENUM ('nooit', 'dagelijks', 'wekelijks');

-- DropIndex

-- CreateTable
CREATE TABLE "ViewFollow" (
    "userId" UUID NOT NULL,
    "viewId" UUID NOT NULL,
    "opens" BOOLEAN NOT NULL DEFAULT false,
    "mail" "ViewMail" NOT NULL DEFAULT 'nooit',

    CONSTRAINT "ViewFollow_pkey" PRIMARY KEY ("userId","viewId")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "viewId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_userId_viewId_key" ON "CalendarFeed"("userId", "viewId");

-- AddForeignKey
ALTER TABLE "ViewFollow" ADD CONSTRAINT "ViewFollow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewFollow" ADD CONSTRAINT "ViewFollow_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "SavedView"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "SavedView"("id") ON DELETE CASCADE ON UPDATE CASCADE;
