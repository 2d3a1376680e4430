CREATE TABLE "fee_lists" (
	"way" text PRIMARY KEY NOT NULL,
	"fees" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "payee_fee" jsonb;