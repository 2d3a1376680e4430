CREATE TABLE "logins" (
	"owner" text NOT NULL,
	"order" uuid NOT NULL,
	"kid" text NOT NULL,
	"enc" text NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "logins_owner_order_pk" PRIMARY KEY("owner","order")
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "what" text;--> statement-breakpoint
ALTER TABLE "logins" ADD CONSTRAINT "logins_owner_order_orders_owner_id_fk" FOREIGN KEY ("owner","order") REFERENCES "public"."orders"("owner","id") ON DELETE no action ON UPDATE no action;