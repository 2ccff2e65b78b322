-- CreateTable
CREATE TABLE "ReminderPause" (
    "userId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "ReminderPause_pkey" PRIMARY KEY ("userId","itemId")
);

-- AddForeignKey
ALTER TABLE "ReminderPause" ADD CONSTRAINT "ReminderPause_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPause" ADD CONSTRAINT "ReminderPause_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
