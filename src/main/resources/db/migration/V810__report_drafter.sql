alter table report_paper add column drafter bigint;
