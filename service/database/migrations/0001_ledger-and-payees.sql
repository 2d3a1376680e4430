CREATE TABLE "journals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order" bigint NOT NULL,
	"event" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journals_once" UNIQUE("order","event")
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"journal" uuid NOT NULL,
	"account" text NOT NULL,
	"minor" bigint NOT NULL,
	"currency" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payee_grams" (
	"gram" text NOT NULL,
	"payee" text NOT NULL,
	CONSTRAINT "payee_grams_gram_payee_pk" PRIMARY KEY("gram","payee")
);
--> statement-breakpoint
CREATE TABLE "payees" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"local_name" text NOT NULL,
	"country" text NOT NULL,
	"city" text NOT NULL,
	"targets" jsonb NOT NULL,
	"grams" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_journal_journals_id_fk" FOREIGN KEY ("journal") REFERENCES "public"."journals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee_grams" ADD CONSTRAINT "payee_grams_payee_payees_id_fk" FOREIGN KEY ("payee") REFERENCES "public"."payees"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "postings_by_journal" ON "postings" USING btree ("journal");--> statement-breakpoint
CREATE INDEX "postings_by_account" ON "postings" USING btree ("account","currency");--> statement-breakpoint
CREATE INDEX "payee_grams_by_payee" ON "payee_grams" USING btree ("payee");--> statement-breakpoint
CREATE FUNCTION "refuse_change_of_books"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'what stands in the books is not changed';
END $$;--> statement-breakpoint
CREATE TRIGGER "postings_stand" BEFORE UPDATE OR DELETE ON "postings" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_books"();--> statement-breakpoint
CREATE TRIGGER "journals_stand" BEFORE UPDATE OR DELETE ON "journals" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_books"();--> statement-breakpoint
CREATE FUNCTION "refuse_unbalanced_journal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM "postings" WHERE "journal" = NEW."journal" GROUP BY "currency" HAVING sum("minor") <> 0) THEN
		RAISE EXCEPTION 'the journal % does not balance', NEW."journal";
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "postings_balance" AFTER INSERT ON "postings" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unbalanced_journal"();
