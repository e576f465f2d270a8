-- how far the trail has come with what changed something: who signs in or looks moves nothing
alter table audit_chain add column change_position bigint default 0 not null;
alter table audit_chain add column change_hash varchar(64) default '' not null;
update audit_chain set change_position = chain_position, change_hash = hash;
