package fazhi.organisation.town;

import fazhi.common.Remembered;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which steps of the first run the town does without (启用步骤), or that it is over. */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
public class SetupProgress {

    /** All steps: the list is not wanted any more. */
    public static final String ALL = "all";

    private static final String KEY = "skipped.";

    private final JdbcClient database;

    private final Remembered<Set<String>> skipped;

    SetupProgress(JdbcClient database) {
        this.database = database;
        this.skipped = new Remembered<>(this::read);
    }

    private Set<String> read() {
        return database
                .sql("select setting_key from town_setting where setting_key like 'skipped.%'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(key -> key.substring(KEY.length()))
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public boolean skipped(String step) {
        return skipped.get().contains(step);
    }

    @Transactional
    public void skip(String step) {
        if (!skipped(step)) {
            skipped.forget();
            database.sql("insert into town_setting values (?, 'true')").param(KEY + step).update();
        }
    }
}
