-- who answers for a clock: at most two, as a case has two officers
alter table clock_row add column owner_id bigint;
alter table clock_row add column other_owner_id bigint;
update clock_row set
    owner_id = (select officer from penalty_case where penalty_case.id = clock_row.record_id),
    other_owner_id = (select second_officer from penalty_case where penalty_case.id = clock_row.record_id)
where ledger = 'penalty';
update clock_row set
    owner_id = (select person from work_task where work_task.id = clock_row.record_id),
    other_owner_id = (select leader from work_task where work_task.id = clock_row.record_id)
where ledger = 'task';
update clock_row set
    owner_id = (select person from supervision where supervision.id = clock_row.record_id),
    other_owner_id = (select leader from supervision where supervision.id = clock_row.record_id)
where ledger = 'supervision';
update clock_row set
    owner_id = (select o.staff from enforcement_certificate c join enforcement_officer o
        on o.id = c.officer_id where c.id = clock_row.record_id)
where ledger = 'certificate';
-- these have clocks more now: they wait to be counted, as for a plan of holidays
update clock_row set due_on = null
where ledger = 'penalty' and stopped_on is null
    and (rule_name = 'penalty.pay' or record_id in (select case_id from case_act));
