import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_blocks_hero_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_hero\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_order_idx\` ON \`pages_blocks_hero_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_parent_id_idx\` ON \`pages_blocks_hero_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_locale_idx\` ON \`pages_blocks_hero_actions\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_page_idx\` ON \`pages_blocks_hero_actions\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_story_idx\` ON \`pages_blocks_hero_actions\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_actions_branch_idx\` ON \`pages_blocks_hero_actions\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_hero\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`drawing\` text,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_order_idx\` ON \`pages_blocks_hero\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_parent_id_idx\` ON \`pages_blocks_hero\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_path_idx\` ON \`pages_blocks_hero\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_locale_idx\` ON \`pages_blocks_hero\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hero_picture_idx\` ON \`pages_blocks_hero\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_order_idx\` ON \`pages_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_parent_id_idx\` ON \`pages_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_path_idx\` ON \`pages_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_locale_idx\` ON \`pages_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_order_idx\` ON \`pages_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_parent_id_idx\` ON \`pages_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_locale_idx\` ON \`pages_blocks_steps_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`intro\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_order_idx\` ON \`pages_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_parent_id_idx\` ON \`pages_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_path_idx\` ON \`pages_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_locale_idx\` ON \`pages_blocks_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`presentation\` text DEFAULT 'numbers',
  	\`rest_label\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_order_idx\` ON \`pages_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_parent_id_idx\` ON \`pages_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_path_idx\` ON \`pages_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_locale_idx\` ON \`pages_blocks_figures\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_stories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`presentation\` text DEFAULT 'cards',
  	\`select\` text DEFAULT 'all',
  	\`more_label\` text,
  	\`more_kind\` text,
  	\`more_page_id\` integer,
  	\`more_story_id\` integer,
  	\`more_branch_id\` integer,
  	\`more_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`more_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_order_idx\` ON \`pages_blocks_stories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_parent_id_idx\` ON \`pages_blocks_stories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_path_idx\` ON \`pages_blocks_stories\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_locale_idx\` ON \`pages_blocks_stories\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_more_more_page_idx\` ON \`pages_blocks_stories\` (\`more_page_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_more_more_story_idx\` ON \`pages_blocks_stories\` (\`more_story_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_stories_more_more_branch_idx\` ON \`pages_blocks_stories\` (\`more_branch_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_branches\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`intro\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_branches_order_idx\` ON \`pages_blocks_branches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_branches_parent_id_idx\` ON \`pages_blocks_branches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_branches_path_idx\` ON \`pages_blocks_branches\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_branches_locale_idx\` ON \`pages_blocks_branches\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`action_label\` text,
  	\`action_kind\` text,
  	\`action_page_id\` integer,
  	\`action_story_id\` integer,
  	\`action_branch_id\` integer,
  	\`action_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`action_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_locale_idx\` ON \`pages_blocks_call_to_action\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_action_action_page_idx\` ON \`pages_blocks_call_to_action\` (\`action_page_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_action_action_story_idx\` ON \`pages_blocks_call_to_action\` (\`action_story_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_action_action_branch_idx\` ON \`pages_blocks_call_to_action\` (\`action_branch_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_questions_order_idx\` ON \`pages_blocks_questions_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_questions_parent_id_idx\` ON \`pages_blocks_questions_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_questions_locale_idx\` ON \`pages_blocks_questions_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_order_idx\` ON \`pages_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_parent_id_idx\` ON \`pages_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_path_idx\` ON \`pages_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_locale_idx\` ON \`pages_blocks_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_order_idx\` ON \`pages_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_parent_id_idx\` ON \`pages_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_path_idx\` ON \`pages_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_locale_idx\` ON \`pages_blocks_contact\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_image\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_order_idx\` ON \`pages_blocks_image\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_parent_id_idx\` ON \`pages_blocks_image\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_path_idx\` ON \`pages_blocks_image\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_locale_idx\` ON \`pages_blocks_image\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_picture_idx\` ON \`pages_blocks_image\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`label\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`figures_id\` integer,
  	\`testimonials_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_locale_idx\` ON \`pages_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_figures_id_idx\` ON \`pages_rels\` (\`figures_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_testimonials_id_idx\` ON \`pages_rels\` (\`testimonials_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hero_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_hero\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_order_idx\` ON \`_pages_v_blocks_hero_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_parent_id_idx\` ON \`_pages_v_blocks_hero_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_locale_idx\` ON \`_pages_v_blocks_hero_actions\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_page_idx\` ON \`_pages_v_blocks_hero_actions\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_story_idx\` ON \`_pages_v_blocks_hero_actions\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_actions_branch_idx\` ON \`_pages_v_blocks_hero_actions\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hero\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`drawing\` text,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_order_idx\` ON \`_pages_v_blocks_hero\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_parent_id_idx\` ON \`_pages_v_blocks_hero\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_path_idx\` ON \`_pages_v_blocks_hero\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_locale_idx\` ON \`_pages_v_blocks_hero\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hero_picture_idx\` ON \`_pages_v_blocks_hero\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_order_idx\` ON \`_pages_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_parent_id_idx\` ON \`_pages_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_path_idx\` ON \`_pages_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_locale_idx\` ON \`_pages_v_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_order_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_parent_id_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_locale_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`intro\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_order_idx\` ON \`_pages_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_parent_id_idx\` ON \`_pages_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_path_idx\` ON \`_pages_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_locale_idx\` ON \`_pages_v_blocks_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`presentation\` text DEFAULT 'numbers',
  	\`rest_label\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_order_idx\` ON \`_pages_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_parent_id_idx\` ON \`_pages_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_path_idx\` ON \`_pages_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_locale_idx\` ON \`_pages_v_blocks_figures\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_stories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`presentation\` text DEFAULT 'cards',
  	\`select\` text DEFAULT 'all',
  	\`more_label\` text,
  	\`more_kind\` text,
  	\`more_page_id\` integer,
  	\`more_story_id\` integer,
  	\`more_branch_id\` integer,
  	\`more_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`more_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_order_idx\` ON \`_pages_v_blocks_stories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_parent_id_idx\` ON \`_pages_v_blocks_stories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_path_idx\` ON \`_pages_v_blocks_stories\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_locale_idx\` ON \`_pages_v_blocks_stories\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_more_more_page_idx\` ON \`_pages_v_blocks_stories\` (\`more_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_more_more_story_idx\` ON \`_pages_v_blocks_stories\` (\`more_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_stories_more_more_branch_idx\` ON \`_pages_v_blocks_stories\` (\`more_branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_branches\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`intro\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_branches_order_idx\` ON \`_pages_v_blocks_branches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_branches_parent_id_idx\` ON \`_pages_v_blocks_branches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_branches_path_idx\` ON \`_pages_v_blocks_branches\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_branches_locale_idx\` ON \`_pages_v_blocks_branches\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`action_label\` text,
  	\`action_kind\` text,
  	\`action_page_id\` integer,
  	\`action_story_id\` integer,
  	\`action_branch_id\` integer,
  	\`action_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`action_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_locale_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_action_action_page_idx\` ON \`_pages_v_blocks_call_to_action\` (\`action_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_action_action_story_idx\` ON \`_pages_v_blocks_call_to_action\` (\`action_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_action_action_branch_idx\` ON \`_pages_v_blocks_call_to_action\` (\`action_branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_questions_order_idx\` ON \`_pages_v_blocks_questions_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_questions_parent_id_idx\` ON \`_pages_v_blocks_questions_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_questions_locale_idx\` ON \`_pages_v_blocks_questions_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_order_idx\` ON \`_pages_v_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_parent_id_idx\` ON \`_pages_v_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_path_idx\` ON \`_pages_v_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_locale_idx\` ON \`_pages_v_blocks_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_order_idx\` ON \`_pages_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_parent_id_idx\` ON \`_pages_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_path_idx\` ON \`_pages_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_locale_idx\` ON \`_pages_v_blocks_contact\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_image\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`picture_id\` integer,
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_order_idx\` ON \`_pages_v_blocks_image\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_parent_id_idx\` ON \`_pages_v_blocks_image\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_path_idx\` ON \`_pages_v_blocks_image\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_locale_idx\` ON \`_pages_v_blocks_image\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_picture_idx\` ON \`_pages_v_blocks_image\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_label\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`figures_id\` integer,
  	\`testimonials_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_locale_idx\` ON \`_pages_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_figures_id_idx\` ON \`_pages_v_rels\` (\`figures_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_testimonials_id_idx\` ON \`_pages_v_rels\` (\`testimonials_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`branches_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_languages_order_idx\` ON \`branches_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`branches_languages_parent_idx\` ON \`branches_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`branches\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`postal_code\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_updated_at_idx\` ON \`branches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`branches_created_at_idx\` ON \`branches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`branches_locales\` (
  	\`slug\` text,
  	\`city\` text,
  	\`region\` text,
  	\`body\` text,
  	\`street\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`branches_slug_idx\` ON \`branches_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`branches__status_idx\` ON \`branches_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`branches_locales_locale_parent_id_unique\` ON \`branches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_version_languages_order_idx\` ON \`_branches_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_languages_parent_idx\` ON \`_branches_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_postal_code\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_parent_idx\` ON \`_branches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_updated_at_idx\` ON \`_branches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_created_at_idx\` ON \`_branches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_created_at_idx\` ON \`_branches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_updated_at_idx\` ON \`_branches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_snapshot_idx\` ON \`_branches_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_published_locale_idx\` ON \`_branches_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_latest_idx\` ON \`_branches_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_autosave_idx\` ON \`_branches_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_locales\` (
  	\`version_slug\` text,
  	\`version_city\` text,
  	\`version_region\` text,
  	\`version_body\` text,
  	\`version_street\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_slug_idx\` ON \`_branches_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version__status_idx\` ON \`_branches_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_branches_v_locales_locale_parent_id_unique\` ON \`_branches_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`year\` numeric,
  	\`source_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`figures_locales\` (
  	\`label\` text,
  	\`source\` text,
  	\`scope\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`figures__status_idx\` ON \`figures_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_locales_locale_parent_id_unique\` ON \`figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_year\` numeric,
  	\`version_source_url\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_parent_idx\` ON \`_figures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_updated_at_idx\` ON \`_figures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_created_at_idx\` ON \`_figures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_created_at_idx\` ON \`_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_updated_at_idx\` ON \`_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_snapshot_idx\` ON \`_figures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_published_locale_idx\` ON \`_figures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_latest_idx\` ON \`_figures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_autosave_idx\` ON \`_figures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_locales\` (
  	\`version_label\` text,
  	\`version_source\` text,
  	\`version_scope\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version__status_idx\` ON \`_figures_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_locales_locale_parent_id_unique\` ON \`_figures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`withheld\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480_url\` text,
  	\`sizes_w480_width\` numeric,
  	\`sizes_w480_height\` numeric,
  	\`sizes_w480_mime_type\` text,
  	\`sizes_w480_filesize\` numeric,
  	\`sizes_w480_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1440_url\` text,
  	\`sizes_w1440_width\` numeric,
  	\`sizes_w1440_height\` numeric,
  	\`sizes_w1440_mime_type\` text,
  	\`sizes_w1440_filesize\` numeric,
  	\`sizes_w1440_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480_sizes_w480_filename_idx\` ON \`media\` (\`sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1440_sizes_w1440_filename_idx\` ON \`media\` (\`sizes_w1440_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`decorative\` integer DEFAULT false,
  	\`alternative_text\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_withheld\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_w480_url\` text,
  	\`version_sizes_w480_width\` numeric,
  	\`version_sizes_w480_height\` numeric,
  	\`version_sizes_w480_mime_type\` text,
  	\`version_sizes_w480_filesize\` numeric,
  	\`version_sizes_w480_filename\` text,
  	\`version_sizes_w960_url\` text,
  	\`version_sizes_w960_width\` numeric,
  	\`version_sizes_w960_height\` numeric,
  	\`version_sizes_w960_mime_type\` text,
  	\`version_sizes_w960_filesize\` numeric,
  	\`version_sizes_w960_filename\` text,
  	\`version_sizes_w1440_url\` text,
  	\`version_sizes_w1440_width\` numeric,
  	\`version_sizes_w1440_height\` numeric,
  	\`version_sizes_w1440_mime_type\` text,
  	\`version_sizes_w1440_filesize\` numeric,
  	\`version_sizes_w1440_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w480_version_sizes_w480_filename_idx\` ON \`_media_v\` (\`version_sizes_w480_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w960_version_sizes_w960_filename_idx\` ON \`_media_v\` (\`version_sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w1440_version_sizes_w1440_filenam_idx\` ON \`_media_v\` (\`version_sizes_w1440_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_decorative\` integer DEFAULT false,
  	\`version_alternative_text\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`consent_id\` integer,
  	\`anonymous\` integer DEFAULT false,
  	\`name\` text,
  	\`role\` text,
  	\`branch_id\` integer,
  	\`portrait_id\` integer,
  	\`drawing\` text DEFAULT 'person-1',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`consent_id\`) REFERENCES \`testimonial_consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_consent_idx\` ON \`testimonials\` (\`consent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_branch_idx\` ON \`testimonials\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_portrait_idx\` ON \`testimonials\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_at_idx\` ON \`testimonials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_created_at_idx\` ON \`testimonials\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_locales\` (
  	\`slug\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`sector\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_slug_idx\` ON \`testimonials_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`testimonials__status_idx\` ON \`testimonials_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_locales_locale_parent_id_unique\` ON \`testimonials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_consent_id\` integer,
  	\`version_anonymous\` integer DEFAULT false,
  	\`version_name\` text,
  	\`version_role\` text,
  	\`version_branch_id\` integer,
  	\`version_portrait_id\` integer,
  	\`version_drawing\` text DEFAULT 'person-1',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_consent_id\`) REFERENCES \`testimonial_consents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_parent_idx\` ON \`_testimonials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_consent_idx\` ON \`_testimonials_v\` (\`version_consent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_branch_idx\` ON \`_testimonials_v\` (\`version_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_portrait_idx\` ON \`_testimonials_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_at_idx\` ON \`_testimonials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_created_at_idx\` ON \`_testimonials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_created_at_idx\` ON \`_testimonials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_updated_at_idx\` ON \`_testimonials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_snapshot_idx\` ON \`_testimonials_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_published_locale_idx\` ON \`_testimonials_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_latest_idx\` ON \`_testimonials_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_autosave_idx\` ON \`_testimonials_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_locales\` (
  	\`version_slug\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_sector\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_slug_idx\` ON \`_testimonials_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version__status_idx\` ON \`_testimonials_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonials_v_locales_locale_parent_id_unique\` ON \`_testimonials_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonial_consents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person\` text NOT NULL,
  	\`granted_on\` text,
  	\`text_version\` text,
  	\`words\` text,
  	\`withdrawn_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonial_consents_updated_at_idx\` ON \`testimonial_consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonial_consents_created_at_idx\` ON \`testimonial_consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`courses_modules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`module_id\` integer,
  	FOREIGN KEY (\`module_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_modules_order_idx\` ON \`courses_modules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_modules_parent_id_idx\` ON \`courses_modules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_modules_module_idx\` ON \`courses_modules\` (\`module_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`order\` text DEFAULT 'sequential',
  	\`hours\` numeric,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_key_idx\` ON \`courses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`courses_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_locales_locale_parent_id_unique\` ON \`courses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_modules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`module_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`module_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_modules_order_idx\` ON \`_courses_v_version_modules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_modules_parent_id_idx\` ON \`_courses_v_version_modules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_modules_module_idx\` ON \`_courses_v_version_modules\` (\`module_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_order\` text DEFAULT 'sequential',
  	\`version_hours\` numeric,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_key_idx\` ON \`_courses_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_snapshot_idx\` ON \`_courses_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_published_locale_idx\` ON \`_courses_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_autosave_idx\` ON \`_courses_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_locales_locale_parent_id_unique\` ON \`_courses_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lesson_id\` integer,
  	FOREIGN KEY (\`lesson_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_lessons_order_idx\` ON \`modules_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`modules_lessons_parent_id_idx\` ON \`modules_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_lessons_lesson_idx\` ON \`modules_lessons\` (\`lesson_id\`);`)
  await db.run(sql`CREATE TABLE \`modules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_key_idx\` ON \`modules\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`modules_updated_at_idx\` ON \`modules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`modules_created_at_idx\` ON \`modules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`modules_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules__status_idx\` ON \`modules_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_locales_locale_parent_id_unique\` ON \`modules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`modules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`modules_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_rels_order_idx\` ON \`modules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_parent_idx\` ON \`modules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_path_idx\` ON \`modules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_modules_id_idx\` ON \`modules_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_version_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`lesson_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`lesson_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_lessons_order_idx\` ON \`_modules_v_version_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_lessons_parent_id_idx\` ON \`_modules_v_version_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_lessons_lesson_idx\` ON \`_modules_v_version_lessons\` (\`lesson_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_parent_idx\` ON \`_modules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_key_idx\` ON \`_modules_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_updated_at_idx\` ON \`_modules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_created_at_idx\` ON \`_modules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_created_at_idx\` ON \`_modules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_updated_at_idx\` ON \`_modules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_snapshot_idx\` ON \`_modules_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_published_locale_idx\` ON \`_modules_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_latest_idx\` ON \`_modules_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_autosave_idx\` ON \`_modules_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version__status_idx\` ON \`_modules_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_modules_v_locales_locale_parent_id_unique\` ON \`_modules_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`modules_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_order_idx\` ON \`_modules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_parent_idx\` ON \`_modules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_path_idx\` ON \`_modules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_modules_id_idx\` ON \`_modules_v_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_text_order_idx\` ON \`lessons_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_text_parent_id_idx\` ON \`lessons_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_text_path_idx\` ON \`lessons_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_text_locale_idx\` ON \`lessons_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'note',
  	\`title\` text,
  	\`body\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_callout_order_idx\` ON \`lessons_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_callout_parent_id_idx\` ON \`lessons_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_callout_path_idx\` ON \`lessons_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_callout_locale_idx\` ON \`lessons_blocks_callout\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_points_order_idx\` ON \`lessons_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_points_parent_id_idx\` ON \`lessons_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_points_locale_idx\` ON \`lessons_blocks_key_points_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_order_idx\` ON \`lessons_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_parent_id_idx\` ON \`lessons_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_path_idx\` ON \`lessons_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_key_points_locale_idx\` ON \`lessons_blocks_key_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_picture_order_idx\` ON \`lessons_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_picture_parent_id_idx\` ON \`lessons_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_picture_path_idx\` ON \`lessons_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_picture_locale_idx\` ON \`lessons_blocks_picture\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_picture_picture_idx\` ON \`lessons_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_recording\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`recording_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_recording_order_idx\` ON \`lessons_blocks_recording\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_recording_parent_id_idx\` ON \`lessons_blocks_recording\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_recording_path_idx\` ON \`lessons_blocks_recording\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_recording_locale_idx\` ON \`lessons_blocks_recording\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_recording_recording_idx\` ON \`lessons_blocks_recording\` (\`recording_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_download\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`file_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`handouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_download_order_idx\` ON \`lessons_blocks_download\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_download_parent_id_idx\` ON \`lessons_blocks_download\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_download_path_idx\` ON \`lessons_blocks_download\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_download_locale_idx\` ON \`lessons_blocks_download\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_download_file_idx\` ON \`lessons_blocks_download\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_accordion_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_accordion\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_items_order_idx\` ON \`lessons_blocks_accordion_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_items_parent_id_idx\` ON \`lessons_blocks_accordion_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_items_locale_idx\` ON \`lessons_blocks_accordion_items\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_accordion\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_order_idx\` ON \`lessons_blocks_accordion\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_parent_id_idx\` ON \`lessons_blocks_accordion\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_path_idx\` ON \`lessons_blocks_accordion\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_accordion_locale_idx\` ON \`lessons_blocks_accordion\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`is_right\` integer DEFAULT false,
  	\`grade\` numeric,
  	\`feedback\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_options_order_idx\` ON \`lessons_blocks_quiz_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_options_parent_id_idx\` ON \`lessons_blocks_quiz_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_options_locale_idx\` ON \`lessons_blocks_quiz_questions_options\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_items_order_idx\` ON \`lessons_blocks_quiz_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_items_parent_id_idx\` ON \`lessons_blocks_quiz_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_items_locale_idx\` ON \`lessons_blocks_quiz_questions_items\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz_questions_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`right_key\` text,
  	\`left\` text,
  	\`right\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_pairs_order_idx\` ON \`lessons_blocks_quiz_questions_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_pairs_parent_id_idx\` ON \`lessons_blocks_quiz_questions_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_pairs_locale_idx\` ON \`lessons_blocks_quiz_questions_pairs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz_questions_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_accepted_order_idx\` ON \`lessons_blocks_quiz_questions_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_accepted_parent_id_idx\` ON \`lessons_blocks_quiz_questions_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_accepted_locale_idx\` ON \`lessons_blocks_quiz_questions_accepted\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`kind\` text DEFAULT 'one',
  	\`prompt\` text,
  	\`is_true\` integer DEFAULT false,
  	\`when_right\` text,
  	\`when_wrong\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_order_idx\` ON \`lessons_blocks_quiz_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_parent_id_idx\` ON \`lessons_blocks_quiz_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_questions_locale_idx\` ON \`lessons_blocks_quiz_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`pass_percent\` numeric DEFAULT 70,
  	\`tries\` numeric,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_order_idx\` ON \`lessons_blocks_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_parent_id_idx\` ON \`lessons_blocks_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_path_idx\` ON \`lessons_blocks_quiz\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_quiz_locale_idx\` ON \`lessons_blocks_quiz\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_reflection\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`prompt\` text,
  	\`complete_when\` text DEFAULT 'handedIn',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_reflection_order_idx\` ON \`lessons_blocks_reflection\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_reflection_parent_id_idx\` ON \`lessons_blocks_reflection\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_reflection_path_idx\` ON \`lessons_blocks_reflection\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_reflection_locale_idx\` ON \`lessons_blocks_reflection\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_scenario_situations_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_scenario_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_choices_order_idx\` ON \`lessons_blocks_scenario_situations_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_choices_parent_id_idx\` ON \`lessons_blocks_scenario_situations_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_choices_locale_idx\` ON \`lessons_blocks_scenario_situations_choices\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_scenario_situations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_scenario\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_order_idx\` ON \`lessons_blocks_scenario_situations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_parent_id_idx\` ON \`lessons_blocks_scenario_situations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_situations_locale_idx\` ON \`lessons_blocks_scenario_situations\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_scenario_ends\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`judgement\` text DEFAULT 'good',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons_blocks_scenario\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_ends_order_idx\` ON \`lessons_blocks_scenario_ends\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_ends_parent_id_idx\` ON \`lessons_blocks_scenario_ends\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_ends_locale_idx\` ON \`lessons_blocks_scenario_ends\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons_blocks_scenario\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_order_idx\` ON \`lessons_blocks_scenario\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_parent_id_idx\` ON \`lessons_blocks_scenario\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_path_idx\` ON \`lessons_blocks_scenario\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_blocks_scenario_locale_idx\` ON \`lessons_blocks_scenario\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`lessons\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`minutes\` numeric,
  	\`source_language\` text,
  	\`binds_earlier\` integer DEFAULT false,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lessons_key_idx\` ON \`lessons\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`lessons_updated_at_idx\` ON \`lessons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons_created_at_idx\` ON \`lessons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lessons_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`to_translate\` integer DEFAULT false,
  	\`change_kind\` text,
  	\`what_changed\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons__status_idx\` ON \`lessons_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lessons_locales_locale_parent_id_unique\` ON \`lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`body\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_text_order_idx\` ON \`_lessons_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_text_parent_id_idx\` ON \`_lessons_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_text_path_idx\` ON \`_lessons_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_text_locale_idx\` ON \`_lessons_v_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`tone\` text DEFAULT 'note',
  	\`title\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_callout_order_idx\` ON \`_lessons_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_callout_parent_id_idx\` ON \`_lessons_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_callout_path_idx\` ON \`_lessons_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_callout_locale_idx\` ON \`_lessons_v_blocks_callout\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_points_order_idx\` ON \`_lessons_v_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_points_parent_id_idx\` ON \`_lessons_v_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_points_locale_idx\` ON \`_lessons_v_blocks_key_points_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_order_idx\` ON \`_lessons_v_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_parent_id_idx\` ON \`_lessons_v_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_path_idx\` ON \`_lessons_v_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_key_points_locale_idx\` ON \`_lessons_v_blocks_key_points\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`picture_id\` integer,
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_picture_order_idx\` ON \`_lessons_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_picture_parent_id_idx\` ON \`_lessons_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_picture_path_idx\` ON \`_lessons_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_picture_locale_idx\` ON \`_lessons_v_blocks_picture\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_picture_picture_idx\` ON \`_lessons_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_recording\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`recording_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_recording_order_idx\` ON \`_lessons_v_blocks_recording\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_recording_parent_id_idx\` ON \`_lessons_v_blocks_recording\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_recording_path_idx\` ON \`_lessons_v_blocks_recording\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_recording_locale_idx\` ON \`_lessons_v_blocks_recording\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_recording_recording_idx\` ON \`_lessons_v_blocks_recording\` (\`recording_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_download\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`file_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`handouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_download_order_idx\` ON \`_lessons_v_blocks_download\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_download_parent_id_idx\` ON \`_lessons_v_blocks_download\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_download_path_idx\` ON \`_lessons_v_blocks_download\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_download_locale_idx\` ON \`_lessons_v_blocks_download\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_download_file_idx\` ON \`_lessons_v_blocks_download\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_accordion_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_accordion\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_items_order_idx\` ON \`_lessons_v_blocks_accordion_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_items_parent_id_idx\` ON \`_lessons_v_blocks_accordion_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_items_locale_idx\` ON \`_lessons_v_blocks_accordion_items\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_accordion\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_order_idx\` ON \`_lessons_v_blocks_accordion\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_parent_id_idx\` ON \`_lessons_v_blocks_accordion\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_path_idx\` ON \`_lessons_v_blocks_accordion\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_accordion_locale_idx\` ON \`_lessons_v_blocks_accordion\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`is_right\` integer DEFAULT false,
  	\`grade\` numeric,
  	\`feedback\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_options_order_idx\` ON \`_lessons_v_blocks_quiz_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_options_parent_id_idx\` ON \`_lessons_v_blocks_quiz_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_options_locale_idx\` ON \`_lessons_v_blocks_quiz_questions_options\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_items_order_idx\` ON \`_lessons_v_blocks_quiz_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_items_parent_id_idx\` ON \`_lessons_v_blocks_quiz_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_items_locale_idx\` ON \`_lessons_v_blocks_quiz_questions_items\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz_questions_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`right_key\` text,
  	\`left\` text,
  	\`right\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_pairs_order_idx\` ON \`_lessons_v_blocks_quiz_questions_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_pairs_parent_id_idx\` ON \`_lessons_v_blocks_quiz_questions_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_pairs_locale_idx\` ON \`_lessons_v_blocks_quiz_questions_pairs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz_questions_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_accepted_order_idx\` ON \`_lessons_v_blocks_quiz_questions_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_accepted_parent_id_idx\` ON \`_lessons_v_blocks_quiz_questions_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_accepted_locale_idx\` ON \`_lessons_v_blocks_quiz_questions_accepted\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`kind\` text DEFAULT 'one',
  	\`prompt\` text,
  	\`is_true\` integer DEFAULT false,
  	\`when_right\` text,
  	\`when_wrong\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_order_idx\` ON \`_lessons_v_blocks_quiz_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_parent_id_idx\` ON \`_lessons_v_blocks_quiz_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_questions_locale_idx\` ON \`_lessons_v_blocks_quiz_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`pass_percent\` numeric DEFAULT 70,
  	\`tries\` numeric,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_order_idx\` ON \`_lessons_v_blocks_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_parent_id_idx\` ON \`_lessons_v_blocks_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_path_idx\` ON \`_lessons_v_blocks_quiz\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_quiz_locale_idx\` ON \`_lessons_v_blocks_quiz\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_reflection\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`prompt\` text,
  	\`complete_when\` text DEFAULT 'handedIn',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_reflection_order_idx\` ON \`_lessons_v_blocks_reflection\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_reflection_parent_id_idx\` ON \`_lessons_v_blocks_reflection\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_reflection_path_idx\` ON \`_lessons_v_blocks_reflection\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_reflection_locale_idx\` ON \`_lessons_v_blocks_reflection\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_scenario_situations_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_scenario_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_choices_order_idx\` ON \`_lessons_v_blocks_scenario_situations_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_choices_parent_id_idx\` ON \`_lessons_v_blocks_scenario_situations_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_choices_locale_idx\` ON \`_lessons_v_blocks_scenario_situations_choices\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_scenario_situations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_scenario\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_order_idx\` ON \`_lessons_v_blocks_scenario_situations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_parent_id_idx\` ON \`_lessons_v_blocks_scenario_situations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_situations_locale_idx\` ON \`_lessons_v_blocks_scenario_situations\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_scenario_ends\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`judgement\` text DEFAULT 'good',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v_blocks_scenario\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_ends_order_idx\` ON \`_lessons_v_blocks_scenario_ends\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_ends_parent_id_idx\` ON \`_lessons_v_blocks_scenario_ends\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_ends_locale_idx\` ON \`_lessons_v_blocks_scenario_ends\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_blocks_scenario\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_order_idx\` ON \`_lessons_v_blocks_scenario\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_parent_id_idx\` ON \`_lessons_v_blocks_scenario\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_path_idx\` ON \`_lessons_v_blocks_scenario\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_blocks_scenario_locale_idx\` ON \`_lessons_v_blocks_scenario\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_minutes\` numeric,
  	\`version_source_language\` text,
  	\`version_binds_earlier\` integer DEFAULT false,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_parent_idx\` ON \`_lessons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_key_idx\` ON \`_lessons_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_updated_at_idx\` ON \`_lessons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_created_at_idx\` ON \`_lessons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_created_at_idx\` ON \`_lessons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_updated_at_idx\` ON \`_lessons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_snapshot_idx\` ON \`_lessons_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_published_locale_idx\` ON \`_lessons_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_latest_idx\` ON \`_lessons_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_autosave_idx\` ON \`_lessons_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_to_translate\` integer DEFAULT false,
  	\`version_change_kind\` text,
  	\`version_what_changed\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version__status_idx\` ON \`_lessons_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_lessons_v_locales_locale_parent_id_unique\` ON \`_lessons_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lesson_editions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`lesson_id\` integer NOT NULL,
  	\`language\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`change_kind\` text NOT NULL,
  	\`what_changed\` text,
  	\`summary\` text NOT NULL,
  	\`minutes\` numeric NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`published_by\` text,
  	\`hash\` text NOT NULL,
  	\`source_hash\` text NOT NULL,
  	\`rules\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`captions\` text NOT NULL,
  	\`files\` text,
  	FOREIGN KEY (\`lesson_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lesson_editions_lesson_idx\` ON \`lesson_editions\` (\`lesson_id\`);`)
  await db.run(sql`CREATE INDEX \`lesson_editions_published_at_idx\` ON \`lesson_editions\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lesson_language_number_idx\` ON \`lesson_editions\` (\`lesson_id\`,\`language\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`recordings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text,
  	\`seconds\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`recordings_updated_at_idx\` ON \`recordings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recordings_created_at_idx\` ON \`recordings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recordings_filename_idx\` ON \`recordings\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`recordings_locales\` (
  	\`captions\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`recordings_locales_locale_parent_id_unique\` ON \`recordings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handouts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`handouts_updated_at_idx\` ON \`handouts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handouts_created_at_idx\` ON \`handouts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handouts_filename_idx\` ON \`handouts\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`enrolments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`name\` text,
  	\`name_key\` text,
  	\`enrolled_at\` text NOT NULL,
  	\`completed_at\` text,
  	\`reminders_wanted\` integer DEFAULT true,
  	\`reminders_sent\` numeric DEFAULT 0 NOT NULL,
  	\`last_work_at\` text NOT NULL,
  	\`quiet_since\` text NOT NULL,
  	\`next_lesson\` text,
  	\`application\` text,
  	\`enrolment_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`enrolments_volunteer_idx\` ON \`enrolments\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_course_idx\` ON \`enrolments\` (\`course\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_completed_at_idx\` ON \`enrolments\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_last_work_at_idx\` ON \`enrolments\` (\`last_work_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_quiet_since_idx\` ON \`enrolments\` (\`quiet_since\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enrolments_enrolment_key_idx\` ON \`enrolments\` (\`enrolment_key\`);`)
  await db.run(sql`CREATE INDEX \`course_lastWorkAt_idx\` ON \`enrolments\` (\`course\`,\`last_work_at\`);`)
  await db.run(sql`CREATE INDEX \`course_completedAt_lastWorkAt_idx\` ON \`enrolments\` (\`course\`,\`completed_at\`,\`last_work_at\`);`)
  await db.run(sql`CREATE INDEX \`course_completedAt_quietSince_idx\` ON \`enrolments\` (\`course\`,\`completed_at\`,\`quiet_since\`);`)
  await db.run(sql`CREATE INDEX \`completedAt_remindersWanted_remindersSent_quietSince_idx\` ON \`enrolments\` (\`completed_at\`,\`reminders_wanted\`,\`reminders_sent\`,\`quiet_since\`);`)
  await db.run(sql`CREATE INDEX \`course_nameKey_idx\` ON \`enrolments\` (\`course\`,\`name_key\`);`)
  await db.run(sql`CREATE INDEX \`course_completedAt_nextLesson_quietSince_idx\` ON \`enrolments\` (\`course\`,\`completed_at\`,\`next_lesson\`,\`quiet_since\`);`)
  await db.run(sql`CREATE TABLE \`lesson_progress\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`work\` text NOT NULL,
  	\`quizzes\` text NOT NULL,
  	\`reflections\` text NOT NULL,
  	\`scenarios\` text NOT NULL,
  	\`drafts\` text NOT NULL,
  	\`begun_at\` text NOT NULL,
  	\`last_work_at\` text NOT NULL,
  	\`completed_at\` text,
  	\`edition\` text,
  	\`seen_until\` text,
  	\`reflection_waits_since\` text,
  	\`question_waits_since\` text,
  	\`progress_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`lesson_progress_volunteer_idx\` ON \`lesson_progress\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`lesson_progress_lesson_idx\` ON \`lesson_progress\` (\`lesson\`);`)
  await db.run(sql`CREATE INDEX \`lesson_progress_reflection_waits_since_idx\` ON \`lesson_progress\` (\`reflection_waits_since\`);`)
  await db.run(sql`CREATE INDEX \`lesson_progress_question_waits_since_idx\` ON \`lesson_progress\` (\`question_waits_since\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lesson_progress_progress_key_idx\` ON \`lesson_progress\` (\`progress_key\`);`)
  await db.run(sql`CREATE TABLE \`quiz_attempts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`quiz\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`answers\` text NOT NULL,
  	\`marked\` text NOT NULL,
  	\`percent\` numeric NOT NULL,
  	\`passed\` integer DEFAULT false NOT NULL,
  	\`at\` text NOT NULL,
  	\`attempt_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_attempts_volunteer_idx\` ON \`quiz_attempts\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_lesson_idx\` ON \`quiz_attempts\` (\`lesson\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_attempts_attempt_key_idx\` ON \`quiz_attempts\` (\`attempt_key\`);`)
  await db.run(sql`CREATE TABLE \`training_messages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`about\` text,
  	\`at\` text NOT NULL,
  	\`written_by\` text NOT NULL,
  	\`staff\` text,
  	\`decision\` text,
  	\`text\` text,
  	\`attempt_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`training_messages_volunteer_idx\` ON \`training_messages\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`training_messages_lesson_idx\` ON \`training_messages\` (\`lesson\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`training_messages_attempt_key_idx\` ON \`training_messages\` (\`attempt_key\`);`)
  await db.run(sql`CREATE INDEX \`volunteer_lesson_at_idx\` ON \`training_messages\` (\`volunteer\`,\`lesson\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`lesson_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`note_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`lesson_notes_volunteer_idx\` ON \`lesson_notes\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`lesson_notes_lesson_idx\` ON \`lesson_notes\` (\`lesson\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lesson_notes_note_key_idx\` ON \`lesson_notes\` (\`note_key\`);`)
  await db.run(sql`CREATE TABLE \`lesson_feedback\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`useful\` numeric NOT NULL,
  	\`clear\` numeric NOT NULL,
  	\`text\` text,
  	\`changed_at\` text NOT NULL,
  	\`feedback_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`lesson_feedback_volunteer_idx\` ON \`lesson_feedback\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`lesson_feedback_lesson_idx\` ON \`lesson_feedback\` (\`lesson\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lesson_feedback_feedback_key_idx\` ON \`lesson_feedback\` (\`feedback_key\`);`)
  await db.run(sql`CREATE INDEX \`lesson_useful_idx\` ON \`lesson_feedback\` (\`lesson\`,\`useful\`);`)
  await db.run(sql`CREATE INDEX \`lesson_clear_idx\` ON \`lesson_feedback\` (\`lesson\`,\`clear\`);`)
  await db.run(sql`CREATE TABLE \`answer_tallies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`edition\` text NOT NULL,
  	\`quiz\` text NOT NULL,
  	\`question\` text NOT NULL,
  	\`asked\` numeric NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`percent\` numeric NOT NULL,
  	\`counts\` text NOT NULL,
  	\`tally_key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`answer_tallies_lesson_idx\` ON \`answer_tallies\` (\`lesson\`);`)
  await db.run(sql`CREATE INDEX \`answer_tallies_percent_idx\` ON \`answer_tallies\` (\`percent\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`answer_tallies_tally_key_idx\` ON \`answer_tallies\` (\`tally_key\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`course_title\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`completed_on\` text NOT NULL,
  	\`hours\` numeric NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`reason\` text,
  	\`replaced_by\` text,
  	\`revoked_by\` text,
  	\`volunteer\` text NOT NULL,
  	\`course\` text NOT NULL,
  	\`enrolment\` text NOT NULL,
  	\`standing_key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`badge\` text NOT NULL,
  	\`pdf_state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`lease\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`certificates_volunteer_idx\` ON \`certificates\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`certificates_enrolment_idx\` ON \`certificates\` (\`enrolment\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_standing_key_idx\` ON \`certificates\` (\`standing_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_code_idx\` ON \`certificates\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`certificates_pdf_state_idx\` ON \`certificates\` (\`pdf_state\`);`)
  await db.run(sql`CREATE TABLE \`certificate_files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`certificate\` text NOT NULL,
  	\`volunteer\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`pdf\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificate_files_certificate_idx\` ON \`certificate_files\` (\`certificate\`);`)
  await db.run(sql`CREATE INDEX \`certificate_files_volunteer_idx\` ON \`certificate_files\` (\`volunteer\`);`)
  await db.run(sql`CREATE TABLE \`certificate_numbers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`year\` text NOT NULL,
  	\`last\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificate_numbers_year_idx\` ON \`certificate_numbers\` (\`year\`);`)
  await db.run(sql`CREATE TABLE \`signing_keys\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`thumbprint\` text NOT NULL,
  	\`jwk\` text NOT NULL,
  	\`used_since\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signing_keys_thumbprint_idx\` ON \`signing_keys\` (\`thumbprint\`);`)
  await db.run(sql`CREATE TABLE \`planned_publications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global\` text,
  	\`action\` text DEFAULT 'publish' NOT NULL,
  	\`language\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting',
  	\`refusal\` text,
  	\`planned_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`planned_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`planned_publications_planned_by_idx\` ON \`planned_publications\` (\`planned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_updated_at_idx\` ON \`planned_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_created_at_idx\` ON \`planned_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`planned_publications\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`planned_publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` integer,
  	\`testimonials_id\` integer,
  	\`figures_id\` integer,
  	\`branches_id\` integer,
  	\`media_id\` integer,
  	\`courses_id\` integer,
  	\`modules_id\` integer,
  	\`lessons_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`planned_publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`branches_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_order_idx\` ON \`planned_publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_parent_idx\` ON \`planned_publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_path_idx\` ON \`planned_publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_pages_id_idx\` ON \`planned_publications_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_testimonials_id_idx\` ON \`planned_publications_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_figures_id_idx\` ON \`planned_publications_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_branches_id_idx\` ON \`planned_publications_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_media_id_idx\` ON \`planned_publications_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_courses_id_idx\` ON \`planned_publications_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_modules_id_idx\` ON \`planned_publications_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_publications_rels_lessons_id_idx\` ON \`planned_publications_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE TABLE \`former_addresses\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`target_collection\` text NOT NULL,
  	\`target_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`former_addresses_slug_idx\` ON \`former_addresses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_target_id_idx\` ON \`former_addresses\` (\`target_id\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_updated_at_idx\` ON \`former_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_created_at_idx\` ON \`former_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`targetCollection_language_slug_idx\` ON \`former_addresses\` (\`target_collection\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`purges\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`tags\` text NOT NULL,
  	\`forget\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`purges_version_idx\` ON \`purges\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`purges_updated_at_idx\` ON \`purges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`purges_created_at_idx\` ON \`purges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`branch_id\` integer,
  	\`state\` text NOT NULL,
  	\`delivery\` text,
  	\`reason\` text,
  	\`attempts\` numeric NOT NULL,
  	\`due_at\` text,
  	\`sent_at\` text,
  	\`ends_at\` text,
  	\`message\` text,
  	\`idempotency_key\` text,
  	\`lease\` text,
  	\`provider_id\` text,
  	\`about_collection\` text,
  	\`about_id\` text,
  	\`priority\` numeric NOT NULL,
  	\`first_tried_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_to_idx\` ON \`mails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`mails_branch_idx\` ON \`mails\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_ends_at_idx\` ON \`mails\` (\`ends_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_idempotency_key_idx\` ON \`mails\` (\`idempotency_key\`);`)
  await db.run(sql`CREATE INDEX \`mails_provider_id_idx\` ON \`mails\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_about_id_idx\` ON \`mails\` (\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_priority_dueAt_idx\` ON \`mails\` (\`state\`,\`priority\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_createdAt_idx\` ON \`mails\` (\`branch_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_texts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`subject\` text,
  	\`heading\` text,
  	\`body\` text,
  	\`button\` text,
  	\`aside\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_texts_updated_at_idx\` ON \`mail_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_created_at_idx\` ON \`mail_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_language_idx\` ON \`mail_texts\` (\`kind\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`blocked_addresses\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`address\` text,
  	\`reason\` text NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`blocked_addresses_address_hash_idx\` ON \`blocked_addresses\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`blocked_addresses_updated_at_idx\` ON \`blocked_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`blocked_addresses_created_at_idx\` ON \`blocked_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`event_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_events_event_id_idx\` ON \`mail_events\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_updated_at_idx\` ON \`mail_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_events_created_at_idx\` ON \`mail_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`staff_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_sessions_order_idx\` ON \`staff_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`staff_sessions_parent_id_idx\` ON \`staff_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`joined_at\` text,
  	\`digest_on\` text,
  	\`deactivated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_updated_at_idx\` ON \`staff\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_created_at_idx\` ON \`staff\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_email_idx\` ON \`staff\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`staff_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`branches_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`branches_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_rels_order_idx\` ON \`staff_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_parent_idx\` ON \`staff_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_path_idx\` ON \`staff_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_branches_id_idx\` ON \`staff_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE TABLE \`volunteers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`last_sign_in_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`volunteers_email_idx\` ON \`volunteers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_updated_at_idx\` ON \`volunteers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_created_at_idx\` ON \`volunteers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`volunteer_sessions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer_id\` integer NOT NULL,
  	\`id_hash\` text NOT NULL,
  	\`device\` text,
  	\`started_at\` text NOT NULL,
  	\`last_used_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`volunteer_sessions_volunteer_idx\` ON \`volunteer_sessions\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`volunteer_sessions_id_hash_idx\` ON \`volunteer_sessions\` (\`id_hash\`);`)
  await db.run(sql`CREATE INDEX \`volunteer_sessions_expires_at_idx\` ON \`volunteer_sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_codes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`address_key\` text NOT NULL,
  	\`email\` text,
  	\`volunteer_id\` integer,
  	\`language\` text NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`token_hash\` text,
  	\`attempt_hash\` text,
  	\`tries\` numeric NOT NULL,
  	\`is_spent\` integer DEFAULT false NOT NULL,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_codes_address_key_idx\` ON \`sign_in_codes\` (\`address_key\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_codes_volunteer_idx\` ON \`sign_in_codes\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_codes_token_hash_idx\` ON \`sign_in_codes\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_codes_expires_at_idx\` ON \`sign_in_codes\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`rate_limits\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`hits\` text NOT NULL,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rate_limits_key_idx\` ON \`rate_limits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_expires_at_idx\` ON \`rate_limits\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`volunteer_consents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`volunteer_id\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`granted\` integer DEFAULT false NOT NULL,
  	\`text_version\` text NOT NULL,
  	\`decided_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`volunteer_consents_decided_at_idx\` ON \`volunteer_consents\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`volunteerId_purpose_decidedAt_idx\` ON \`volunteer_consents\` (\`volunteer_id\`,\`purpose\`,\`decided_at\`);`)
  await db.run(sql`CREATE TABLE \`applications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text NOT NULL,
  	\`open_key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`held_from\` text,
  	\`revision\` numeric NOT NULL,
  	\`listing\` text NOT NULL,
  	\`state_since\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`submitted_at\` text,
  	\`next_owner\` text,
  	\`due_on\` text,
  	\`return_on\` text,
  	\`merged_into_id\` integer,
  	\`volunteer_id\` integer,
  	\`email\` text,
  	\`name\` text,
  	\`called_by\` text,
  	\`phone_key\` text,
  	\`birth_date\` text,
  	\`language\` text NOT NULL,
  	\`branch_id\` integer,
  	\`sector_id\` integer,
  	\`owner_id\` integer,
  	\`cover_id\` integer,
  	\`info_session_on\` text,
  	\`info_session_attended\` integer,
  	\`interview_on\` text,
  	\`interview_held\` integer,
  	\`agreement_on\` text,
  	\`is_unanswered\` integer DEFAULT false,
  	\`channel\` text NOT NULL,
  	\`last_answer_at\` text NOT NULL,
  	\`reminders_sent\` numeric DEFAULT 0 NOT NULL,
  	\`confirmation_hash\` text,
  	\`confirmation_ends_at\` text,
  	\`confirmed_at\` text,
  	\`queue\` text NOT NULL,
  	\`waits\` text NOT NULL,
  	\`by_due\` text NOT NULL,
  	\`by_since\` text NOT NULL,
  	\`by_submission\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`answers\` text DEFAULT '{}' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`volunteer_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sector_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`applications_reference_idx\` ON \`applications\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applications_open_key_idx\` ON \`applications\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`applications_merged_into_idx\` ON \`applications\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_volunteer_idx\` ON \`applications\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_email_idx\` ON \`applications\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`applications_phone_key_idx\` ON \`applications\` (\`phone_key\`);`)
  await db.run(sql`CREATE INDEX \`applications_birth_date_idx\` ON \`applications\` (\`birth_date\`);`)
  await db.run(sql`CREATE INDEX \`applications_branch_idx\` ON \`applications\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_sector_idx\` ON \`applications\` (\`sector_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_owner_idx\` ON \`applications\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_cover_idx\` ON \`applications\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_confirmation_hash_idx\` ON \`applications\` (\`confirmation_hash\`);`)
  await db.run(sql`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_state_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`state\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_owner_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`owner_id\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_sector_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`sector_id\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_language_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`language\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_isUnanswered_byDue_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`is_unanswered\`,\`by_due\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_bySince_createdAt_waits_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`by_since\`,\`created_at\`,\`waits\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_state_bySince_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`state\`,\`by_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_owner_bySince_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`owner_id\`,\`by_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_sector_bySince_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`sector_id\`,\`by_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_language_bySince_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`language\`,\`by_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_isUnanswered_bySince_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`is_unanswered\`,\`by_since\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_bySubmission_createdAt_waits_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`by_submission\`,\`created_at\`,\`waits\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_state_bySubmission_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`state\`,\`by_submission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_owner_bySubmission_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`owner_id\`,\`by_submission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_sector_bySubmission_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`sector_id\`,\`by_submission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_language_bySubmission_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`language\`,\`by_submission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_isUnanswered_bySubmission_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`is_unanswered\`,\`by_submission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_byName_createdAt_waits_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`by_name\`,\`created_at\`,\`waits\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_state_byName_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`state\`,\`by_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_owner_byName_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`owner_id\`,\`by_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_sector_byName_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`sector_id\`,\`by_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_language_byName_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`language\`,\`by_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_queue_isUnanswered_byName_createdAt_idx\` ON \`applications\` (\`branch_id\`,\`queue\`,\`is_unanswered\`,\`by_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`listing_remindersSent_lastAnswerAt_idx\` ON \`applications\` (\`listing\`,\`reminders_sent\`,\`last_answer_at\`);`)
  await db.run(sql`CREATE TABLE \`application_history\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`application_id\` integer NOT NULL,
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`transition\` text,
  	\`from\` text,
  	\`to\` text,
  	\`by_collection\` text,
  	\`by_id\` text,
  	\`door\` text NOT NULL,
  	\`reason\` text,
  	\`detail\` text,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`application_history_application_idx\` ON \`application_history\` (\`application_id\`);`)
  await db.run(sql`CREATE TABLE \`application_messages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`application_id\` integer NOT NULL,
  	\`at\` text NOT NULL,
  	\`written_by\` text NOT NULL,
  	\`staff_id\` integer,
  	\`text\` text NOT NULL,
  	\`attempt_key\` text NOT NULL,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`application_messages_application_idx\` ON \`application_messages\` (\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`application_messages_staff_idx\` ON \`application_messages\` (\`staff_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`application_messages_attempt_key_idx\` ON \`application_messages\` (\`attempt_key\`);`)
  await db.run(sql`CREATE TABLE \`application_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`application_id\` integer NOT NULL,
  	\`at\` text NOT NULL,
  	\`staff_id\` integer,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`application_notes_application_idx\` ON \`application_notes\` (\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`application_notes_staff_idx\` ON \`application_notes\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`application_words\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`application_id\` integer NOT NULL,
  	\`branch_id\` integer,
  	\`word\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`application_words_application_idx\` ON \`application_words\` (\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`application_words_branch_idx\` ON \`application_words\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`application_words_updated_at_idx\` ON \`application_words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`application_words_created_at_idx\` ON \`application_words\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branch_word_createdAt_name_application_idx\` ON \`application_words\` (\`branch_id\`,\`word\`,\`created_at\`,\`name\`,\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`word_createdAt_name_application_idx\` ON \`application_words\` (\`word\`,\`created_at\`,\`name\`,\`application_id\`);`)
  await db.run(sql`CREATE TABLE \`application_sums\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`sum\` text NOT NULL,
  	\`branch\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`counts\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`application_sums_sum_idx\` ON \`application_sums\` (\`sum\`);`)
  await db.run(sql`CREATE TABLE \`sectors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sectors_updated_at_idx\` ON \`sectors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sectors_created_at_idx\` ON \`sectors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sectors_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sectors_locales_locale_parent_id_unique\` ON \`sectors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`information_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version\` numeric,
  	\`from\` text,
  	\`fr_organisation\` text NOT NULL,
  	\`fr_purpose\` text NOT NULL,
  	\`fr_insurance\` text NOT NULL,
  	\`fr_expenses\` text NOT NULL,
  	\`fr_discretion\` text NOT NULL,
  	\`fr_benefits\` text NOT NULL,
  	\`nl_organisation\` text NOT NULL,
  	\`nl_purpose\` text NOT NULL,
  	\`nl_insurance\` text NOT NULL,
  	\`nl_expenses\` text NOT NULL,
  	\`nl_discretion\` text NOT NULL,
  	\`nl_benefits\` text NOT NULL,
  	\`en_organisation\` text NOT NULL,
  	\`en_purpose\` text NOT NULL,
  	\`en_insurance\` text NOT NULL,
  	\`en_expenses\` text NOT NULL,
  	\`en_discretion\` text NOT NULL,
  	\`en_benefits\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`information_notes_version_idx\` ON \`information_notes\` (\`version\`);`)
  await db.run(sql`CREATE TABLE \`note_acknowledgements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`volunteer_id\` text NOT NULL,
  	\`application_reference\` text NOT NULL,
  	\`note_version\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`text_hash\` text NOT NULL,
  	\`key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`note_acknowledgements_at_idx\` ON \`note_acknowledgements\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`note_acknowledgements_volunteer_id_idx\` ON \`note_acknowledgements\` (\`volunteer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`note_acknowledgements_key_idx\` ON \`note_acknowledgements\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`door\` text NOT NULL,
  	\`actor_collection\` text,
  	\`actor_id\` text,
  	\`about_collection\` text,
  	\`about_id\` text,
  	\`count\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`aboutCollection_aboutId_idx\` ON \`audit\` (\`about_collection\`,\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`actorCollection_actorId_idx\` ON \`audit\` (\`actor_collection\`,\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` integer,
  	\`branches_id\` integer,
  	\`figures_id\` integer,
  	\`media_id\` integer,
  	\`testimonials_id\` integer,
  	\`testimonial_consents_id\` integer,
  	\`courses_id\` integer,
  	\`modules_id\` integer,
  	\`lessons_id\` integer,
  	\`recordings_id\` integer,
  	\`handouts_id\` integer,
  	\`mail_texts_id\` integer,
  	\`staff_id\` integer,
  	\`sectors_id\` integer,
  	\`volunteers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`branches_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonial_consents_id\`) REFERENCES \`testimonial_consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recordings_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handouts_id\`) REFERENCES \`handouts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_texts_id\`) REFERENCES \`mail_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`volunteers_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_branches_id_idx\` ON \`payload_locked_documents_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_testimonials_id_idx\` ON \`payload_locked_documents_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_testimonial_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`testimonial_consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_modules_id_idx\` ON \`payload_locked_documents_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lessons_id_idx\` ON \`payload_locked_documents_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handouts_id_idx\` ON \`payload_locked_documents_rels\` (\`handouts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mail_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sectors_id_idx\` ON \`payload_locked_documents_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_volunteers_id_idx\` ON \`payload_locked_documents_rels\` (\`volunteers_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`staff_id\` integer,
  	\`volunteers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`volunteers_id\`) REFERENCES \`volunteers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_staff_id_idx\` ON \`payload_preferences_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_volunteers_id_idx\` ON \`payload_preferences_rels\` (\`volunteers_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menu_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_order_idx\` ON \`navigation_menu_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_parent_id_idx\` ON \`navigation_menu_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_locale_idx\` ON \`navigation_menu_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_page_idx\` ON \`navigation_menu_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_story_idx\` ON \`navigation_menu_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_links_branch_idx\` ON \`navigation_menu_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_locales\` (
  	\`menu_main_action_label\` text,
  	\`menu_main_action_kind\` text,
  	\`menu_main_action_page_id\` integer,
  	\`menu_main_action_story_id\` integer,
  	\`menu_main_action_branch_id\` integer,
  	\`menu_main_action_url\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`menu_main_action_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`menu_main_action_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`menu_main_action_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_menu_main_action_menu_main_action_page_idx\` ON \`navigation_locales\` (\`menu_main_action_page_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_main_action_menu_main_action_story_idx\` ON \`navigation_locales\` (\`menu_main_action_story_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_main_action_menu_main_action_branch_idx\` ON \`navigation_locales\` (\`menu_main_action_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menu_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_order_idx\` ON \`_navigation_v_version_menu_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_parent_id_idx\` ON \`_navigation_v_version_menu_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_locale_idx\` ON \`_navigation_v_version_menu_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_page_idx\` ON \`_navigation_v_version_menu_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_story_idx\` ON \`_navigation_v_version_menu_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_links_branch_idx\` ON \`_navigation_v_version_menu_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_autosave_idx\` ON \`_navigation_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_locales\` (
  	\`version_menu_main_action_label\` text,
  	\`version_menu_main_action_kind\` text,
  	\`version_menu_main_action_page_id\` integer,
  	\`version_menu_main_action_story_id\` integer,
  	\`version_menu_main_action_branch_id\` integer,
  	\`version_menu_main_action_url\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`version_menu_main_action_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_menu_main_action_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_menu_main_action_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_main_action_version_menu_main_idx\` ON \`_navigation_v_locales\` (\`version_menu_main_action_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_main_action_version_menu_ma_1_idx\` ON \`_navigation_v_locales\` (\`version_menu_main_action_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_main_action_version_menu_ma_2_idx\` ON \`_navigation_v_locales\` (\`version_menu_main_action_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`footer_menu_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer_menu_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_order_idx\` ON \`footer_menu_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_parent_id_idx\` ON \`footer_menu_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_locale_idx\` ON \`footer_menu_columns_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_page_idx\` ON \`footer_menu_columns_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_story_idx\` ON \`footer_menu_columns_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_links_branch_idx\` ON \`footer_menu_columns_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`footer_menu_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_order_idx\` ON \`footer_menu_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_parent_id_idx\` ON \`footer_menu_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_columns_locale_idx\` ON \`footer_menu_columns\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`footer_menu_legal_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_order_idx\` ON \`footer_menu_legal_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_parent_id_idx\` ON \`footer_menu_legal_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_locale_idx\` ON \`footer_menu_legal_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_page_idx\` ON \`footer_menu_legal_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_story_idx\` ON \`footer_menu_legal_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`footer_menu_legal_links_branch_idx\` ON \`footer_menu_legal_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`footer\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`footer_locales\` (
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`footer__status_idx\` ON \`footer_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`footer_locales_locale_parent_id_unique\` ON \`footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_footer_v_version_menu_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v_version_menu_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_order_idx\` ON \`_footer_v_version_menu_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_parent_id_idx\` ON \`_footer_v_version_menu_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_locale_idx\` ON \`_footer_v_version_menu_columns_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_page_idx\` ON \`_footer_v_version_menu_columns_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_story_idx\` ON \`_footer_v_version_menu_columns_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_links_branch_idx\` ON \`_footer_v_version_menu_columns_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_footer_v_version_menu_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_order_idx\` ON \`_footer_v_version_menu_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_parent_id_idx\` ON \`_footer_v_version_menu_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_columns_locale_idx\` ON \`_footer_v_version_menu_columns\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_footer_v_version_menu_legal_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text,
  	\`page_id\` integer,
  	\`story_id\` integer,
  	\`branch_id\` integer,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_order_idx\` ON \`_footer_v_version_menu_legal_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_parent_id_idx\` ON \`_footer_v_version_menu_legal_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_locale_idx\` ON \`_footer_v_version_menu_legal_links\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_page_idx\` ON \`_footer_v_version_menu_legal_links\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_story_idx\` ON \`_footer_v_version_menu_legal_links\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_version_menu_legal_links_branch_idx\` ON \`_footer_v_version_menu_legal_links\` (\`branch_id\`);`)
  await db.run(sql`CREATE TABLE \`_footer_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_footer_v_created_at_idx\` ON \`_footer_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_updated_at_idx\` ON \`_footer_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_snapshot_idx\` ON \`_footer_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_published_locale_idx\` ON \`_footer_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_latest_idx\` ON \`_footer_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_footer_v_autosave_idx\` ON \`_footer_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_footer_v_locales\` (
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_footer_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_footer_v_version_version__status_idx\` ON \`_footer_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_footer_v_locales_locale_parent_id_unique\` ON \`_footer_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`contact_locales\` (
  	\`organisation\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`city\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`website\` text,
  	\`opening_hours\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact__status_idx\` ON \`contact_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_locales_locale_parent_id_unique\` ON \`contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_v_created_at_idx\` ON \`_contact_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_updated_at_idx\` ON \`_contact_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_snapshot_idx\` ON \`_contact_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_published_locale_idx\` ON \`_contact_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_latest_idx\` ON \`_contact_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_autosave_idx\` ON \`_contact_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_contact_v_locales\` (
  	\`version_organisation\` text,
  	\`version_street\` text,
  	\`version_postal_code\` text,
  	\`version_city\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_opening_hours\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version__status_idx\` ON \`_contact_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_contact_v_locales_locale_parent_id_unique\` ON \`_contact_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcement\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`announcement_locales\` (
  	\`text\` text,
  	\`more_link_label\` text,
  	\`more_link_kind\` text,
  	\`more_link_page_id\` integer,
  	\`more_link_story_id\` integer,
  	\`more_link_branch_id\` integer,
  	\`more_link_url\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`more_link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_link_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`more_link_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcement_more_link_more_link_page_idx\` ON \`announcement_locales\` (\`more_link_page_id\`);`)
  await db.run(sql`CREATE INDEX \`announcement_more_link_more_link_story_idx\` ON \`announcement_locales\` (\`more_link_story_id\`);`)
  await db.run(sql`CREATE INDEX \`announcement_more_link_more_link_branch_idx\` ON \`announcement_locales\` (\`more_link_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`announcement__status_idx\` ON \`announcement_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcement_locales_locale_parent_id_unique\` ON \`announcement_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcement_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcement_v_created_at_idx\` ON \`_announcement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_updated_at_idx\` ON \`_announcement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_snapshot_idx\` ON \`_announcement_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_published_locale_idx\` ON \`_announcement_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_latest_idx\` ON \`_announcement_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_autosave_idx\` ON \`_announcement_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_announcement_v_locales\` (
  	\`version_text\` text,
  	\`version_more_link_label\` text,
  	\`version_more_link_kind\` text,
  	\`version_more_link_page_id\` integer,
  	\`version_more_link_story_id\` integer,
  	\`version_more_link_branch_id\` integer,
  	\`version_more_link_url\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`version_more_link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_more_link_story_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_more_link_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcement_v_version_more_link_version_more_link_page_idx\` ON \`_announcement_v_locales\` (\`version_more_link_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_version_more_link_version_more_link_stor_idx\` ON \`_announcement_v_locales\` (\`version_more_link_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_version_more_link_version_more_link_bran_idx\` ON \`_announcement_v_locales\` (\`version_more_link_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcement_v_version_version__status_idx\` ON \`_announcement_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcement_v_locales_locale_parent_id_unique\` ON \`_announcement_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_blocks_hero_actions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_hero\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_stories\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_branches\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions_questions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_image\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hero_actions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hero\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_stories\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_branches\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions_questions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_image\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`branches_languages\`;`)
  await db.run(sql`DROP TABLE \`branches\`;`)
  await db.run(sql`DROP TABLE \`branches_locales\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_branches_v\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_locales\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonials\`;`)
  await db.run(sql`DROP TABLE \`testimonials_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonial_consents\`;`)
  await db.run(sql`DROP TABLE \`courses_modules\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_modules\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_lessons\`;`)
  await db.run(sql`DROP TABLE \`modules\`;`)
  await db.run(sql`DROP TABLE \`modules_locales\`;`)
  await db.run(sql`DROP TABLE \`modules_rels\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_version_lessons\`;`)
  await db.run(sql`DROP TABLE \`_modules_v\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_recording\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_download\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_accordion_items\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_accordion\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz_questions_options\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz_questions_items\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz_questions_pairs\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz_questions_accepted\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_quiz\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_reflection\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_scenario_situations_choices\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_scenario_situations\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_scenario_ends\`;`)
  await db.run(sql`DROP TABLE \`lessons_blocks_scenario\`;`)
  await db.run(sql`DROP TABLE \`lessons\`;`)
  await db.run(sql`DROP TABLE \`lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_recording\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_download\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_accordion_items\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_accordion\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz_questions_options\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz_questions_items\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz_questions_pairs\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz_questions_accepted\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_quiz\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_reflection\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_scenario_situations_choices\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_scenario_situations\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_scenario_ends\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_blocks_scenario\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_locales\`;`)
  await db.run(sql`DROP TABLE \`lesson_editions\`;`)
  await db.run(sql`DROP TABLE \`recordings\`;`)
  await db.run(sql`DROP TABLE \`recordings_locales\`;`)
  await db.run(sql`DROP TABLE \`handouts\`;`)
  await db.run(sql`DROP TABLE \`enrolments\`;`)
  await db.run(sql`DROP TABLE \`lesson_progress\`;`)
  await db.run(sql`DROP TABLE \`quiz_attempts\`;`)
  await db.run(sql`DROP TABLE \`training_messages\`;`)
  await db.run(sql`DROP TABLE \`lesson_notes\`;`)
  await db.run(sql`DROP TABLE \`lesson_feedback\`;`)
  await db.run(sql`DROP TABLE \`answer_tallies\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`certificate_files\`;`)
  await db.run(sql`DROP TABLE \`certificate_numbers\`;`)
  await db.run(sql`DROP TABLE \`signing_keys\`;`)
  await db.run(sql`DROP TABLE \`planned_publications\`;`)
  await db.run(sql`DROP TABLE \`planned_publications_rels\`;`)
  await db.run(sql`DROP TABLE \`former_addresses\`;`)
  await db.run(sql`DROP TABLE \`purges\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`mail_texts\`;`)
  await db.run(sql`DROP TABLE \`blocked_addresses\`;`)
  await db.run(sql`DROP TABLE \`mail_events\`;`)
  await db.run(sql`DROP TABLE \`staff_sessions\`;`)
  await db.run(sql`DROP TABLE \`staff\`;`)
  await db.run(sql`DROP TABLE \`staff_rels\`;`)
  await db.run(sql`DROP TABLE \`volunteers\`;`)
  await db.run(sql`DROP TABLE \`volunteer_sessions\`;`)
  await db.run(sql`DROP TABLE \`sign_in_codes\`;`)
  await db.run(sql`DROP TABLE \`rate_limits\`;`)
  await db.run(sql`DROP TABLE \`volunteer_consents\`;`)
  await db.run(sql`DROP TABLE \`applications\`;`)
  await db.run(sql`DROP TABLE \`application_history\`;`)
  await db.run(sql`DROP TABLE \`application_messages\`;`)
  await db.run(sql`DROP TABLE \`application_notes\`;`)
  await db.run(sql`DROP TABLE \`application_words\`;`)
  await db.run(sql`DROP TABLE \`application_sums\`;`)
  await db.run(sql`DROP TABLE \`sectors\`;`)
  await db.run(sql`DROP TABLE \`sectors_locales\`;`)
  await db.run(sql`DROP TABLE \`information_notes\`;`)
  await db.run(sql`DROP TABLE \`note_acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`navigation_menu_links\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menu_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_locales\`;`)
  await db.run(sql`DROP TABLE \`footer_menu_columns_links\`;`)
  await db.run(sql`DROP TABLE \`footer_menu_columns\`;`)
  await db.run(sql`DROP TABLE \`footer_menu_legal_links\`;`)
  await db.run(sql`DROP TABLE \`footer\`;`)
  await db.run(sql`DROP TABLE \`footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_version_menu_columns_links\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_version_menu_columns\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_version_menu_legal_links\`;`)
  await db.run(sql`DROP TABLE \`_footer_v\`;`)
  await db.run(sql`DROP TABLE \`_footer_v_locales\`;`)
  await db.run(sql`DROP TABLE \`contact\`;`)
  await db.run(sql`DROP TABLE \`contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_contact_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_v_locales\`;`)
  await db.run(sql`DROP TABLE \`announcement\`;`)
  await db.run(sql`DROP TABLE \`announcement_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcement_v\`;`)
  await db.run(sql`DROP TABLE \`_announcement_v_locales\`;`)
}
