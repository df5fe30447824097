CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`base` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`release` text NOT NULL,
	`problems` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`base`) REFERENCES `frameworks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `revisions` ADD `framework` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `level_order` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `role_type` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `unlevelled_skills` text;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `moved_from` integer;