-- The list of laws becomes a ledger the town keeps: versions, quick search, recycle bin.
alter table law add column version bigint default 0 not null;
alter table law add column search_text varchar(1000) default '' not null;
alter table law add column removed_at timestamp with time zone;
alter table law add column remark varchar(2000);
alter table law drop constraint uq_law_version;
alter table law alter column short_title set data type varchar(200);
alter table law alter column issuer set data type varchar(200);
alter table law alter column tags drop not null;
update law set search_text = lower(title || ' ' || short_title);
update law set tags = null where tags = '';
update law set tags = ',' || tags || ',' where tags is not null;
create index law_title on law (title, id);
create index law_version_from on law (version_from, id);
