-- the day the town answered; what is open waits for its clock to be counted
alter table remedy add column answered_on date;
insert into clock_row (rule_name, ledger, record_id, subject, started_on)
select 'remedy.answer', 'remedy', id, subject, filed_on from remedy
where decided_on is null and removed_at is null;
