CREATE TABLE `change_notes` (
	`framework` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`date` text NOT NULL,
	`notes` text NOT NULL,
	PRIMARY KEY(`framework`, `role`, `position`),
	FOREIGN KEY (`framework`,`role`) REFERENCES `roles`(`framework`,`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edits` (
	`vacancy` text NOT NULL,
	`kind` text NOT NULL,
	`section` text NOT NULL,
	`markdown` text NOT NULL,
	`base` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`vacancy`, `kind`, `section`),
	FOREIGN KEY (`vacancy`) REFERENCES `vacancies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `frameworks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`licence` text NOT NULL,
	`attribution` text NOT NULL,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`vacancy` text NOT NULL,
	`version` integer NOT NULL,
	`role_level` text NOT NULL,
	`grade` text NOT NULL,
	`choices` text NOT NULL,
	`edits` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`vacancy`, `version`),
	FOREIGN KEY (`vacancy`) REFERENCES `vacancies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `role_level_skills` (
	`framework` text NOT NULL,
	`role` text NOT NULL,
	`role_level` text NOT NULL,
	`position` integer NOT NULL,
	`skill` text NOT NULL,
	`level` text NOT NULL,
	PRIMARY KEY(`framework`, `role`, `role_level`, `skill`),
	FOREIGN KEY (`framework`,`role`,`role_level`) REFERENCES `role_levels`(`framework`,`role`,`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`framework`,`skill`,`level`) REFERENCES `skill_levels`(`framework`,`skill`,`level`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `role_levels` (
	`framework` text NOT NULL,
	`role` text NOT NULL,
	`slug` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`responsibilities` text,
	`variant` text,
	`twin` text,
	`typical_grades` text NOT NULL,
	PRIMARY KEY(`framework`, `role`, `slug`),
	FOREIGN KEY (`framework`,`role`) REFERENCES `roles`(`framework`,`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`framework` text NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`family` text NOT NULL,
	`summary` text,
	`description` text NOT NULL,
	`responsibilities` text,
	`published` text,
	`last_updated` text,
	`shared_skills` text NOT NULL,
	PRIMARY KEY(`framework`, `slug`),
	FOREIGN KEY (`framework`) REFERENCES `frameworks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `skill_levels` (
	`framework` text NOT NULL,
	`skill` text NOT NULL,
	`level` text NOT NULL,
	`statements` text NOT NULL,
	PRIMARY KEY(`framework`, `skill`, `level`),
	FOREIGN KEY (`framework`,`skill`) REFERENCES `skills`(`framework`,`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `skills` (
	`framework` text NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text,
	PRIMARY KEY(`framework`, `slug`),
	FOREIGN KEY (`framework`) REFERENCES `frameworks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vacancies` (
	`id` text PRIMARY KEY NOT NULL,
	`framework` text NOT NULL,
	`role` text NOT NULL,
	`role_level` text NOT NULL,
	`grade` text NOT NULL,
	`choices` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`framework`,`role`,`role_level`) REFERENCES `role_levels`(`framework`,`role`,`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vacancies_updated_at` ON `vacancies` (`updated_at`);