CREATE VIRTUAL TABLE `framework_search` USING fts5(`framework` UNINDEXED, `kind` UNINDEXED, `role` UNINDEXED, `role_level` UNINDEXED, `skill` UNINDEXED, `skill_level` UNINDEXED, `name`, `text`, tokenize = "porter unicode61 remove_diacritics 2", prefix = '3');
--> statement-breakpoint
-- A match in a name counts ten times one in the text.
INSERT INTO `framework_search`(`framework_search`, `rank`) VALUES ('rank', 'bm25(0, 0, 0, 0, 0, 0, 10, 1)');
--> statement-breakpoint
-- What can be found in a release, one row a place, without the hyphens of lists. Statements stand with the skill level that owns them, so one that many role levels share is there once.
CREATE VIEW `framework_texts` AS
SELECT `framework`, 'role' AS `kind`, `slug` AS `role`, NULL AS `role_level`, NULL AS `skill`, NULL AS `skill_level`, `name`,
	replace(concat_ws(char(10), `summary`, `description`, `responsibilities`), char(10) || '- ', char(10)) AS `text`
FROM `roles`
UNION ALL
SELECT `framework`, 'level', `role`, `slug`, NULL, NULL, `name`,
	concat_ws(char(10), `description`, json_extract(`responsibilities`, '$.leadIn'),
		(SELECT group_concat(`value`, char(10)) FROM json_each(`responsibilities`, '$.items')))
FROM `role_levels`
UNION ALL
SELECT `framework`, 'skill', NULL, NULL, `slug`, NULL, `name`, replace(`description`, char(10) || '- ', char(10))
FROM `skills`
UNION ALL
SELECT `framework`, 'statement', NULL, NULL, `skill`, `level`, NULL, `value`
FROM `skill_levels`, json_each(`statements`, '$.items')
UNION ALL
SELECT `framework`, 'statement', NULL, NULL, `skill`, `level`, NULL, json_extract(`statements`, '$.leadIn')
FROM `skill_levels`
WHERE json_array_length(`statements`, '$.items') = 0 AND json_extract(`statements`, '$.missing') IS NULL;
--> statement-breakpoint
INSERT INTO `framework_search` SELECT * FROM `framework_texts` WHERE `framework` = (SELECT max(`id`) FROM `frameworks`);
