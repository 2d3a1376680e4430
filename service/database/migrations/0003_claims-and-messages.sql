CREATE TABLE "claims" (
	"seq" bigserial NOT NULL,
	"owner" text NOT NULL,
	"id" uuid NOT NULL,
	"order" uuid NOT NULL,
	"amount" jsonb,
	"send_back" boolean NOT NULL,
	"reason" text NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"granted" jsonb,
	"answer" text,
	"at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "claims_owner_id_pk" PRIMARY KEY("owner","id"),
	CONSTRAINT "claims_seq_unique" UNIQUE("seq")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"seq" bigserial NOT NULL,
	"owner" text NOT NULL,
	"order" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_owner_order_id_pk" PRIMARY KEY("owner","order","id"),
	CONSTRAINT "messages_seq_unique" UNIQUE("seq")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_owner_order_orders_owner_id_fk" FOREIGN KEY ("owner","order") REFERENCES "public"."orders"("owner","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_owner_order_orders_owner_id_fk" FOREIGN KEY ("owner","order") REFERENCES "public"."orders"("owner","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_by_order" ON "claims" USING btree ("owner","order");--> statement-breakpoint
CREATE INDEX "claims_by_state" ON "claims" USING btree ("state");