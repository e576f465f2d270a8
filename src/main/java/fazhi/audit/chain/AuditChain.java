package fazhi.audit.chain;

import fazhi.audit.AuditAction;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Appends to the trail (审计链): each entry's hash is taken of itself and of the hash before it, so
 * that none can be changed, removed or put in between unseen. The head's row is the lock; it is
 * held from here to the commit and no longer.
 */
@Repository
public class AuditChain {

    private static final int BATCH = 1000;

    private static final String INSERT =
            """
            insert into audit_entry (chain_position, algorithm, hash, happened_at, actor, address,
                action, ledger, record_id, fields_before, fields_after, result)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient database;

    private final JdbcTemplate batches;

    private final TrailKeys keys;

    private final AuditEntries entries;

    private final TrailMark mark;

    AuditChain(
            JdbcClient database,
            JdbcTemplate batches,
            TrailKeys keys,
            AuditEntries entries,
            TrailMark mark) {
        this.database = database;
        this.batches = batches;
        this.keys = keys;
        this.entries = entries;
        this.mark = mark;
    }

    void append(List<PendingEntry> pending) {
        var head = head(" for update");
        var algorithm = keys.current();
        if (head.hash().isEmpty()) {
            head = begin(algorithm);
        }
        var mac = keys.mac(algorithm).orElseThrow();
        var links = new ArrayList<ChainLink>(pending.size());
        var position = head.position();
        var hash = head.hash();
        for (var entry : pending) {
            position++;
            hash = TrailKeys.hash(mac, hash, ChainContent.of(position, algorithm, entry));
            links.add(new ChainLink(position, algorithm, hash, entry));
        }
        insert(links);
        database.sql("update audit_chain set chain_position = ?, hash = ? where id = 1")
                .params(position, hash)
                .update();
        if (!pending.stream().map(PendingEntry::action).allMatch(AuditAction.QUIET::contains)) {
            changed(position, hash);
        }
    }

    /** So far has the trail come with what changed something. */
    private void changed(long position, String hash) {
        mark.moves();
        database.sql("update audit_chain set change_position = ?, change_hash = ? where id = 1")
                .params(position, hash)
                .update();
    }

    ChainHead head() {
        return head("");
    }

    private ChainHead head(String lock) {
        return database.sql(
                        """
                        select chain_position, hash, earlier_entries, earlier_hash
                        from audit_chain where id = 1
                        """
                                + lock)
                .query(
                        (row, _) ->
                                new ChainHead(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getString(4)))
                .single();
    }

    /** The first link stands for every entry that was written before there was a chain. */
    private ChainHead begin(String algorithm) {
        var earlier = earlier(algorithm);
        database.sql("update audit_chain set earlier_entries = ?, earlier_hash = ? where id = 1")
                .params(earlier.earlierEntries(), earlier.earlierHash())
                .update();
        return new ChainHead(
                0, earlier.earlierHash(), earlier.earlierEntries(), earlier.earlierHash());
    }

    /** Counts and hashes the entries without a place; its hash names the key it was made with. */
    ChainHead earlier(String algorithm) {
        var mac = keys.mac(algorithm).orElseThrow();
        var hash = new AtomicReference<>("");
        var count =
                entries.each(
                        "chain_position is null order by id",
                        link ->
                                hash.set(
                                        TrailKeys.hash(
                                                mac,
                                                hash.get(),
                                                ChainContent.of(0, algorithm, link.entry()))));
        var whole = TrailKeys.hash(mac, hash.get(), String.valueOf(count));
        return new ChainHead(0, whole, count, whole);
    }

    private void insert(List<ChainLink> links) {
        batches.batchUpdate(
                INSERT,
                links,
                BATCH,
                (statement, link) -> {
                    var entry = link.entry();
                    statement.setObject(1, link.position());
                    statement.setString(2, link.algorithm());
                    statement.setString(3, link.hash());
                    statement.setObject(4, entry.at().atOffset(ZoneOffset.UTC));
                    statement.setString(5, entry.actor());
                    statement.setString(6, entry.address());
                    statement.setString(7, entry.action().name());
                    statement.setString(8, entry.object().ledger());
                    statement.setLong(9, entry.object().id());
                    statement.setString(10, entry.before());
                    statement.setString(11, entry.after());
                    statement.setString(12, entry.result().name());
                });
    }
}
