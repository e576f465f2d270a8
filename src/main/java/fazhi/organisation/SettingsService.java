package fazhi.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the names of the town (镇街设置). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SettingsService {

    private final JdbcClient database;

    SettingsService(JdbcClient database) {
        this.database = database;
    }

    public TownSettings get() {
        var kept =
                database
                        .sql("select setting_key, setting_value from town_setting")
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TownSettings(
                kept.getOrDefault("town", ""),
                kept.getOrDefault("issuer", ""),
                kept.getOrDefault("documentPrefix", ""),
                kept.getOrDefault("county", ""),
                kept.getOrDefault("enforcementOffice", ""),
                Optional.ofNullable(kept.get("enforcementFounded"))
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void change(TownSettings settings) {
        keep("town", settings.town());
        keep("issuer", settings.issuer());
        keep("documentPrefix", settings.documentPrefix());
        keep("county", settings.county());
        keep("enforcementOffice", settings.enforcementOffice());
        keep("enforcementFounded", settings.enforcementFounded());
    }

    private void keep(String key, @Nullable Object value) {
        database.sql("delete from town_setting where setting_key = :key")
                .param("key", key)
                .update();
        if (value != null && !value.toString().isEmpty()) {
            database.sql("insert into town_setting values (:key, :value)")
                    .param("key", key)
                    .param("value", value.toString())
                    .update();
        }
    }
}
