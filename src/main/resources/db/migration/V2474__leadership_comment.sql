-- from when to when the public is asked about a decision, which may not be made yet
alter table collective_matter alter column decided_on drop not null;
alter table collective_matter add column comment_from date;
alter table collective_matter add column comment_to date;
