package fazhi.audit.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the trail is what it was (审计完整性), and where it ends now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TrailChain {

    private final AuditChain chain;

    private final AuditEntries entries;

    private final TrailKeys keys;

    TrailChain(AuditChain chain, AuditEntries entries, TrailKeys keys) {
        this.chain = chain;
        this.entries = entries;
        this.keys = keys;
    }

    /** The chain in another database, with the keys of a data folder. */
    public static TrailChain of(DataSource database, Path dataFolder) {
        var client = JdbcClient.create(database);
        var keys = new TrailKeys(dataFolder);
        var entries = new AuditEntries(client, database);
        var chain =
                new AuditChain(
                        client, new JdbcTemplate(database), keys, entries, new TrailMark(client));
        return new TrailChain(chain, entries, keys);
    }

    /** To be kept outside the database; nothing was written at position 0. */
    @PreAuthorize("permitAll()")
    public Anchor anchor() {
        var head = chain.head();
        return new Anchor(head.position(), head.hash());
    }

    /**
     * The first entry that was changed, removed or put in; nothing when all is well.
     *
     * @param anchors kept from earlier; each must still be a place in the chain
     */
    @PreAuthorize("hasAnyRole('AUDIT_ADMIN', 'SYSTEM_ADMIN')")
    public Optional<ChainFault> verify(List<Anchor> anchors) {
        return new ChainCheck(chain, entries, keys, anchors).run();
    }
}
