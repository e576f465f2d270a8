package fazhi.storage;

import java.util.Set;
import org.h2.engine.Constants;

/**
 * The H2 on the class path (数据库引擎). Once a file has gaps, 2.5.252 writes new chunks into them and
 * not always the header that names the newest: a process that is killed then loses what it had
 * acknowledged, synced or not; see docs/decisions/150.
 */
final class Engine {

    private static final Set<String> LOSING = Set.of("2.5.252");

    private Engine() {}

    static void check() {
        check(Constants.VERSION);
    }

    static void check(String version) {
        if (LOSING.contains(version)) {
            throw new CannotStart("engine", version);
        }
    }
}
