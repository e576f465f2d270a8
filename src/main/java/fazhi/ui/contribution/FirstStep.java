package fazhi.ui.contribution;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Something an empty portal needs before it is of use (启用步骤): the workbench lists it until it is
 * done. Its words are the texts {@code first-step.name} and {@code first-step.name.help}.
 *
 * @param importing the ledger that takes what there is already as a file, empty where it is only
 *     typed
 * @param roles who may take it
 */
public record FirstStep(
        String name, String route, String importing, List<String> roles, BooleanSupplier done) {

    /** In the address of a ledger: opens its import at once. */
    public static final String IMPORT = "import";

    /** A step that is taken at its page. */
    public static FirstStep at(
            String name, String route, List<String> roles, BooleanSupplier done) {
        return new FirstStep(name, route, "", roles, done);
    }

    /** A step a ledger's table takes. */
    public static FirstStep table(
            String name, String ledger, List<String> roles, BooleanSupplier done) {
        return at(name, "ledger/" + ledger, roles, done).importing(ledger);
    }

    /** The same, taken also by importing the table of a ledger. */
    public FirstStep importing(String ledger) {
        return new FirstStep(name, route, ledger, roles, done);
    }

    /** The same, which stays done, so that its data is asked for no more. */
    public FirstStep once() {
        var before = new AtomicBoolean();
        return new FirstStep(
                name,
                route,
                importing,
                roles,
                () -> {
                    if (!before.get() && done.getAsBoolean()) {
                        before.set(true);
                    }
                    return before.get();
                });
    }

    public String importRoute() {
        return "ledger/" + importing + "?" + IMPORT;
    }

    public boolean mine() {
        return RoleEntry.mayAny(roles);
    }
}
