create table reporting_period (
    period_code varchar(10) primary key,
    cut_off date not null
);

create table figure_basis (
    id_prefix varchar(60) primary key,
    basis varchar(20) not null
);
