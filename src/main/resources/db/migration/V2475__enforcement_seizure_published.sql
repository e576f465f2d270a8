-- the day a decision to seize was made public; a town that never entered one has no clock of it
alter table seized_item add column published_on date;
create index seized_item_published_on on seized_item (published_on, id);
