-- the day the enforcement data of the year were made public; reports not yet sent wait for its clock
alter table report_paper add column data_published_on date;
insert into clock_row (rule_name, ledger, record_id, subject, started_on)
select 'report.data', 'report-paper', id, title, cast(cast(report_year + 1 as varchar(4)) || '-01-01' as date)
from report_paper
where kind = 'ANNUAL_REPORT' and due_on is not null and sent_on is null and amends is null
    and removed_at is null;
