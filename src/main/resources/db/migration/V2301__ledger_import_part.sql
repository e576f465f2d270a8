-- One sheet fills several ledgers: what came with an import is taken back with it.
alter table import_batch add column part_of bigint;

create index ix_import_batch_part on import_batch (part_of);
