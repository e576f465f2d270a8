-- a password that one administrator gave and another has not confirmed yet
create table password_reset (
    account_id bigint not null primary key references account (id),
    password_hash varchar(200) not null,
    asked_by bigint not null,
    asked_at timestamp with time zone not null
);
