package fazhi.audit.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** Walks along the chain (核验审计链) and stops at the first entry that is not what it was. */
final class ChainCheck {

    private final AuditChain chain;

    private final AuditEntries entries;

    private final TrailKeys keys;

    private final Map<String, Optional<Mac>> macs = new HashMap<>();

    private final List<Anchor> anchors;

    private String hash = "";

    private long position;

    private @Nullable ChainFault fault;

    ChainCheck(AuditChain chain, AuditEntries entries, TrailKeys keys, List<Anchor> anchors) {
        this.chain = chain;
        this.entries = entries;
        this.keys = keys;
        this.anchors = new ArrayList<>(anchors);
    }

    Optional<ChainFault> run() {
        var head = chain.head();
        hash = head.earlierHash();
        entries.each(
                "chain_position is not null order by chain_position", link -> look(link, head));
        if (fault == null && position < head.position()) {
            fault = new ChainFault(ChainFault.Kind.REMOVED, position + 1);
        }
        if (fault == null) {
            earlier(head);
        }
        if (fault == null && !anchors.isEmpty()) {
            fault = new ChainFault(ChainFault.Kind.ANCHOR, anchors.getFirst().position());
        }
        return Optional.ofNullable(fault);
    }

    private void look(ChainLink link, ChainHead head) {
        if (fault != null || link.position() == null) {
            return;
        }
        position++;
        if (link.position() > head.position()) {
            fail(ChainFault.Kind.INSERTED, link.position());
        } else if (link.position() != position) {
            fail(ChainFault.Kind.REMOVED, position);
        } else {
            compare(link);
        }
        anchors.removeIf(anchor -> anchor.equals(new Anchor(position, hash)));
    }

    private void compare(ChainLink link) {
        var mac = macs.computeIfAbsent(link.algorithm(), keys::mac);
        if (mac.isEmpty()) {
            fail(ChainFault.Kind.KEY_MISSING, position);
            return;
        }
        var content = ChainContent.of(position, link.algorithm(), link.entry());
        var expected = TrailKeys.hash(mac.get(), hash, content);
        if (!expected.equals(link.hash())) {
            fail(ChainFault.Kind.CHANGED, position);
        }
        hash = expected;
    }

    /** The key of the first link sealed these too. */
    private void earlier(ChainHead head) {
        if (head.hash().isEmpty()) {
            return;
        }
        var algorithm = entries.firstAlgorithm();
        if (algorithm.filter(name -> keys.mac(name).isPresent()).isEmpty()) {
            fail(ChainFault.Kind.KEY_MISSING, 1);
            return;
        }
        var found = chain.earlier(algorithm.get());
        if (found.earlierEntries() > head.earlierEntries()) {
            fail(ChainFault.Kind.INSERTED, entries.lastWithoutPlace());
        } else if (!found.earlierHash().equals(head.earlierHash())) {
            fail(ChainFault.Kind.EARLIER, 0);
        }
    }

    private void fail(ChainFault.Kind kind, long at) {
        fault = new ChainFault(kind, at);
    }
}
