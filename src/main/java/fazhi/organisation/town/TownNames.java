package fazhi.organisation.town;

import fazhi.security.Town;
import fazhi.security.password.SiteWords;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The town's name where nobody is signed in yet. */
@Component
class TownNames implements Town, SiteWords {

    private static final String VALUES =
            "select setting_value from town_setting where setting_key = :key";

    private final JdbcClient database;

    TownNames(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return value("town");
    }

    @Override
    public String shortName() {
        var given = value("shortName");
        return given.isEmpty() ? name() : given;
    }

    private String value(String key) {
        return database.sql(VALUES).param("key", key).query(String.class).optional().orElse("");
    }

    // the name proper is what people build passwords from: the first two characters
    @Override
    public Collection<String> words() {
        var name = name();
        return name.codePointCount(0, name.length()) < 2
                ? List.of()
                : List.of(name.substring(0, name.offsetByCodePoints(0, 2)));
    }
}
