-- entries form a chain from here on; those written before have no place in it and are covered by its first link
alter table audit_entry add column chain_position bigint;
alter table audit_entry add column address varchar(60) default '' not null;
alter table audit_entry add column algorithm varchar(40) default '' not null;
alter table audit_entry add column hash varchar(64) default '' not null;
create unique index uq_audit_entry_position on audit_entry (chain_position);

create table audit_chain (
    id integer primary key,
    chain_position bigint not null,
    hash varchar(64) not null,
    earlier_entries bigint not null,
    earlier_hash varchar(64) not null
);
insert into audit_chain (id, chain_position, hash, earlier_entries, earlier_hash) values (1, 0, '', 0, '');
