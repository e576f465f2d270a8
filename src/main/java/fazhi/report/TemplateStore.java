package fazhi.report;

import fazhi.common.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Where the town's own templates are kept (自建模板存储). */
@Component
public class TemplateStore {

    private static final String COLUMNS = "select id, version, name, content from report_template";

    private final JdbcClient database;

    TemplateStore(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    public List<TownTemplate> all() {
        return database.sql(COLUMNS + " order by name").query(TownTemplate.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Optional<TownTemplate> of(String key) {
        return TownTemplate.id(key).flatMap(this::find);
    }

    Optional<TownTemplate> find(long id) {
        return database.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(TownTemplate.class)
                .optional();
    }

    /**
     * @throws Refusal when another has the name
     */
    long add(String name, String content) {
        var key = new GeneratedKeyHolder();
        alone(
                name,
                () ->
                        database.sql(
                                        "insert into report_template (version, name, content)"
                                                + " values (0, ?, ?)")
                                .params(name, content)
                                .update(key, "id"));
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /**
     * False where somebody changed it since, or removed it.
     *
     * @throws Refusal when another has the name
     */
    boolean change(TownTemplate changed) {
        return alone(changed.name(), () -> changed(changed)) == 1;
    }

    private static int alone(String name, IntSupplier written) {
        try {
            return written.getAsInt();
        } catch (DuplicateKeyException _) {
            throw new Refusal("report.template-taken", name);
        }
    }

    private int changed(TownTemplate changed) {
        return database.sql(
                        "update report_template set version = version + 1, name = ?,"
                                + " content = ? where id = ? and version = ?")
                .params(changed.name(), changed.content(), changed.id(), changed.version())
                .update();
    }

    void remove(long id) {
        database.sql("delete from report_template where id = ?").param(id).update();
    }
}
