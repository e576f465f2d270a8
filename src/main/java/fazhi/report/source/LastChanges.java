package fazhi.report.source;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.ledger.name.References;
import fazhi.security.People;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who last changed a row behind a figure (最近改动). */
@Component
public class LastChanges {

    /** How far back the ledger's trail is looked through. */
    private static final int ENTRIES = 1_000;

    private final FigureRows rows;

    private final AuditTrail trail;

    private final References references;

    private final People people;

    LastChanges(FigureRows rows, AuditTrail trail, References references, People people) {
        this.rows = rows;
        this.trail = trail;
        this.references = references;
        this.people = people;
    }

    /** Somebody's last change of one row (改动). */
    public record Change(String who, Instant at, AuditAction action, String record) {}

    /** Nothing when the trail's newest entries hold none of these rows. */
    public Optional<Change> of(String route) {
        return rows.of(route).flatMap(this::latest);
    }

    private Optional<Change> latest(FigureRows.Extent extent) {
        var ids = extent.rows().versions().keySet();
        var ledger = extent.ledger().format().id();
        return trail.newest(ledger, ENTRIES).stream()
                .filter(entry -> ids.contains(entry.object().id()))
                .findFirst()
                .map(
                        entry ->
                                new Change(
                                        people.name(entry.actor()),
                                        entry.at(),
                                        entry.action(),
                                        title(ledger, entry.object().id())));
    }

    private String title(String ledger, long id) {
        return references.source(ledger).labels(Set.of(id)).getOrDefault(id, "#" + id);
    }
}
