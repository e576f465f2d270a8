-- What is typed about an account becomes a ledger's row; passwords and locks stay beside it.
alter table account add column search_text varchar(1000) default '' not null;
alter table account add column removed_at timestamp with time zone;
alter table account add column roles varchar(400);
alter table account add column villages varchar(2000);
alter table account alter column login_name set data type varchar(200);
alter table account alter column display_name set data type varchar(200);
update account set roles =
    (select ',' || string_agg(role_name, ',') || ',' from account_role where account_id = account.id);
update account set villages =
    (select ',' || string_agg(cast(village_id as varchar(20)), ',') || ','
        from account_village where account_id = account.id);
update account set search_text = lower(login_name || ' ' || display_name);
drop table account_role;
drop table account_village;
create index account_login_name_id on account (login_name, id);
