-- Every entry of the question bank until now is about a skill. Nothing points at these two tables, so they are made anew.
CREATE TABLE `__new_own_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`slug` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`focus` integer,
	`text` text NOT NULL,
	`probes` text NOT NULL,
	`retired` integer NOT NULL,
	`owner` text,
	`agreed_on` text,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_own_questions` SELECT `id`, 'skill', `skill`, `level`, `kind`, `focus`, `text`, `probes`, `retired`, NULL, NULL, `version`, `updated_at` FROM `own_questions`;--> statement-breakpoint
DROP TABLE `own_questions`;--> statement-breakpoint
ALTER TABLE `__new_own_questions` RENAME TO `own_questions`;--> statement-breakpoint
CREATE INDEX `own_questions_place` ON `own_questions` (`subject`,`slug`,`level`);--> statement-breakpoint
CREATE TABLE `__new_question_rewordings` (
	`subject` text NOT NULL,
	`slug` text NOT NULL,
	`level` text NOT NULL,
	`base` text NOT NULL,
	`text` text NOT NULL,
	`probes` text NOT NULL,
	`retired` integer NOT NULL,
	`owner` text,
	`agreed_on` text,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`subject`, `slug`, `level`, `base`)
);
--> statement-breakpoint
INSERT INTO `__new_question_rewordings` SELECT 'skill', `skill`, `level`, `base`, `text`, `probes`, `retired`, NULL, NULL, `version`, `updated_at` FROM `question_rewordings`;--> statement-breakpoint
DROP TABLE `question_rewordings`;--> statement-breakpoint
ALTER TABLE `__new_question_rewordings` RENAME TO `question_rewordings`;
