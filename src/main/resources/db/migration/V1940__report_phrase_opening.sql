alter table report_phrase add column opening boolean;
