create table saved_form (
    form varchar(36) not null,
    ledger varchar(40) not null,
    entry_id bigint,
    saved_at timestamp(6) with time zone not null,
    constraint pk_saved_form primary key (form)
);
create index ix_saved_form_saved_at on saved_form (saved_at);
