package fazhi.report.edition;

import fazhi.audit.Actor;
import fazhi.security.PortalUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of steps (办理记录): rows are added, never changed. */
@Repository
public class Steps {

    private final JdbcClient database;

    private final Actor actor;

    private final Clock clock;

    Steps(JdbcClient database, Actor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Step> of(long paper) {
        return database.sql(
                        """
                        select edition_no, kind, actor, actor_name, for_name, remark, happened_at
                        from report_step where paper_id = ? order by id
                        """)
                .param(paper)
                .query((row, _) -> step(row))
                .list();
    }

    /** Login names of everybody who worked on the text, in any edition. */
    public Set<String> authors(long paper) {
        return of(paper).stream()
                .filter(step -> step.kind().authorship())
                .map(Step::actor)
                .collect(Collectors.toSet());
    }

    public void add(long paper, int edition, StepKind kind, String remark) {
        add(paper, edition, kind, null, remark);
    }

    public void add(
            long paper, int edition, StepKind kind, @Nullable String forName, String remark) {
        database.sql(
                        """
                        insert into report_step (paper_id, edition_no, kind, actor, actor_name,
                            for_name, remark, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(paper, edition, kind.name(), actor.name(), ownName())
                .param(forName)
                .param(remark)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One entry a person and edition is enough: the trail holds every change. */
    void edited(long paper, int edition) {
        var known =
                of(paper).stream()
                        .anyMatch(
                                step ->
                                        step.edition() == edition
                                                && step.kind() == StepKind.EDITED
                                                && step.actor().equals(actor.name()));
        if (!known) {
            add(paper, edition, StepKind.EDITED, "");
        }
    }

    /** Login name of who is at work. */
    public String own() {
        return actor.name();
    }

    /** Name of who is at work, as people know it. */
    public String ownName() {
        return PortalUser.current().map(PortalUser::displayName).orElseGet(actor::name);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("edition_no"),
                StepKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("for_name"),
                row.getString("remark"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
