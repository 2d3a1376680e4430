CREATE TABLE "rate_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"value" bigint NOT NULL,
	"scale" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rate_history_by_pair" ON "rate_history" USING btree ("from","to","at","seq");--> statement-breakpoint
-- What staff changed was written down as text: what "rate USD IRR", after "1128400.5".
INSERT INTO "rate_history" ("from", "to", "value", "scale", "at")
SELECT split_part("what", ' ', 2), split_part("what", ' ', 3), replace("after", '.', '')::bigint, length(split_part("after", '.', 2)), "at"
FROM "changes" WHERE "what" LIKE 'rate %' AND "after" IS NOT NULL ORDER BY "seq";
--> statement-breakpoint
-- Since when a rate that nobody changed has held isn't known, but it holds now.
INSERT INTO "rate_history" ("from", "to", "value", "scale", "at")
SELECT "from", "to", "value", "scale", now() FROM "rates" ORDER BY "from", "to";
