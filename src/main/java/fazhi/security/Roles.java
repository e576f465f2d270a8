package fazhi.security;

import fazhi.ledger.store.Choices;

/** Several roles in one column. */
final class Roles extends Choices<Role> {

    Roles() {
        super(Role.class);
    }
}
