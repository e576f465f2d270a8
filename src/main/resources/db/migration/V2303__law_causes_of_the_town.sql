-- The causes of one town's report are no other town's: they go where no row names them.
delete from offence_cause
where code in ('MINING', 'LOGGING')
    and not exists (select 1 from penalty_case r where r.cause = offence_cause.code)
    and not exists (select 1 from published_matter r where r.cause = offence_cause.code)
    and not exists (select 1 from case_story r where r.cause = offence_cause.code);
