CREATE TABLE `official_pages` (
	`subject` text NOT NULL,
	`edition` text NOT NULL,
	`page` text NOT NULL,
	`loaded_at` text NOT NULL,
	PRIMARY KEY(`subject`, `edition`)
);
--> statement-breakpoint
-- Imports wait for a day at most and nothing points at them: those that wait are read again.
DROP TABLE `imports`;--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`base` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`release` text,
	`pages` text NOT NULL,
	`problems` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`base`) REFERENCES `frameworks`(`id`) ON UPDATE no action ON DELETE no action
);
