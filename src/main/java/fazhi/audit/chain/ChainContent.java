package fazhi.audit.chain;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What of an entry the hash is taken of (审计记录的规范文本): all of it, always written the same way. */
final class ChainContent {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChainContent() {}

    static String of(long position, String algorithm, PendingEntry entry) {
        return JSON.writeValueAsString(
                List.of(
                        position,
                        algorithm,
                        entry.at().toString(),
                        entry.actor(),
                        entry.address(),
                        entry.action().name(),
                        entry.object().ledger(),
                        entry.object().id(),
                        entry.before(),
                        entry.after(),
                        entry.result().name()));
    }
}
