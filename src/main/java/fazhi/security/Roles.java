package fazhi.security;

import fazhi.ledger.store.column.Choices;

/** Several roles in one column. */
public final class Roles extends Choices<Role> {

    Roles() {
        super(Role.class);
    }
}
