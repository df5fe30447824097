-- Not made anew, as drizzle-kit would: a table that others point at cannot be dropped while foreign keys are on.
ALTER TABLE `role_levels` ADD `grades_carried` text;--> statement-breakpoint
-- Version 0.1 kept "[]" for levels that only tables had brought. Pages alone have a summary and state the order of the levels.
UPDATE `role_levels` SET `grades_carried` = `typical_grades`
WHERE `typical_grades` <> '[]' OR (`framework`, `role`) IN (
	SELECT `framework`, `slug` FROM `roles` WHERE `summary` IS NOT NULL AND `level_order` IS NULL
);--> statement-breakpoint
ALTER TABLE `role_levels` DROP COLUMN `typical_grades`;--> statement-breakpoint
ALTER TABLE `role_levels` RENAME COLUMN `grades_carried` TO `typical_grades`;--> statement-breakpoint
-- Imports that wait to be confirmed, for a day at most, were read the same way: they are read again.
DELETE FROM `imports`;
