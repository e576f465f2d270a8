create table past_report (
    report_year integer not null primary key,
    title varchar(500) not null,
    content text not null
);
