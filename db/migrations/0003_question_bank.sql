CREATE TABLE `own_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`skill` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`focus` integer,
	`text` text NOT NULL,
	`probes` text NOT NULL,
	`retired` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `own_questions_skill` ON `own_questions` (`skill`,`level`);--> statement-breakpoint
CREATE TABLE `question_rewordings` (
	`skill` text NOT NULL,
	`level` text NOT NULL,
	`base` text NOT NULL,
	`text` text NOT NULL,
	`probes` text NOT NULL,
	`retired` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`skill`, `level`, `base`)
);
