-- the clocks of a page's records are asked for by a list of ids: what is listed comes first
create index clock_row_of_record on clock_row (record_id, ledger);
drop index clock_row_record;
