create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only' using errcode = '45000';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_audit_change();

create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_audit_change();
