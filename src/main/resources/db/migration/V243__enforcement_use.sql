-- which published matters cases used is counted from the index alone
create index penalty_case_use on penalty_case (filed_on, cause, removed_at);
