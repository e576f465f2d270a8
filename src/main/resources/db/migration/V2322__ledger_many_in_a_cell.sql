-- As many villages and laws as one row may name; before, the ninetieth with a long number did not fit.
alter table publicity_activity alter column laws set data type varchar(2000);
alter table publicity_activity alter column villages set data type varchar(2000);
alter table publicity_activity alter column stories set data type varchar(2000);
alter table village_training alter column villages set data type varchar(2000);
alter table media_post alter column laws set data type varchar(2000);
