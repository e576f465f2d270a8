-- the officers of its case answer for a seizure
update clock_row set
    owner_id = (select c.officer from seized_item s join penalty_case c on c.id = s.case_id
        where s.id = clock_row.record_id),
    other_owner_id = (select c.second_officer from seized_item s join penalty_case c on c.id = s.case_id
        where s.id = clock_row.record_id)
where ledger = 'seizure';
