-- A cause says its basis in words; the article it was linked to is one of them.
alter table offence_cause add column basis varchar(300);

update offence_cause set basis = (
    select concat(l.short_title, a.article_number)
    from article a join law l on l.id = a.law_id
    where a.id = offence_cause.article_id
) where article_id is not null;
