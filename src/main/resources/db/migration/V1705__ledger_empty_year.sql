create table ledger_empty_year (
    ledger varchar(60) not null,
    year_number integer not null,
    primary key (ledger, year_number)
);
