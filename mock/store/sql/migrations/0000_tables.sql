CREATE TABLE "cell_contract"."cells" (
	"list" uuid NOT NULL,
	"row_id" uuid NOT NULL,
	"column_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"value" text NOT NULL,
	"status" text NOT NULL,
	"reasoning" text,
	"error" text,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"started_at" double precision,
	"turn" integer,
	"held" text,
	"starts" integer NOT NULL,
	CONSTRAINT "cells_list_row_id_column_id_pk" PRIMARY KEY("list","row_id","column_id")
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."columns" (
	"list" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"record" text NOT NULL,
	CONSTRAINT "columns_list_id_pk" PRIMARY KEY("list","id")
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."lists" (
	"key" uuid PRIMARY KEY NOT NULL,
	"world" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner" text NOT NULL,
	"name" text,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"enriching_since" double precision,
	"position" integer NOT NULL,
	"rows_given" integer NOT NULL,
	CONSTRAINT "lists_world_id_unique" UNIQUE("world","id")
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."mocks" (
	"id" integer PRIMARY KEY NOT NULL,
	"started" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."rows" (
	"list" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"url_digest" text,
	"record" text NOT NULL,
	CONSTRAINT "rows_list_id_pk" PRIMARY KEY("list","id")
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."sessions" (
	"name" text PRIMARY KEY NOT NULL,
	"world" uuid NOT NULL,
	"used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cell_contract"."worlds" (
	"id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cell_contract"."cells" ADD CONSTRAINT "cells_list_lists_key_fk" FOREIGN KEY ("list") REFERENCES "cell_contract"."lists"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_contract"."columns" ADD CONSTRAINT "columns_list_lists_key_fk" FOREIGN KEY ("list") REFERENCES "cell_contract"."lists"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_contract"."lists" ADD CONSTRAINT "lists_world_worlds_id_fk" FOREIGN KEY ("world") REFERENCES "cell_contract"."worlds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_contract"."rows" ADD CONSTRAINT "rows_list_lists_key_fk" FOREIGN KEY ("list") REFERENCES "cell_contract"."lists"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_contract"."sessions" ADD CONSTRAINT "sessions_world_worlds_id_fk" FOREIGN KEY ("world") REFERENCES "cell_contract"."worlds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lists_world_position_index" ON "cell_contract"."lists" USING btree ("world","position");--> statement-breakpoint
CREATE INDEX "rows_list_position_index" ON "cell_contract"."rows" USING btree ("list","position");--> statement-breakpoint
CREATE INDEX "rows_list_url_digest_index" ON "cell_contract"."rows" USING btree ("list","url_digest");