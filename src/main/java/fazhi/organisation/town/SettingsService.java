package fazhi.organisation.town;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Remembered;
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

    private static final RecordRef TOWN = new RecordRef("town", 1);

    private final JdbcClient database;

    private final Remembered<TownSettings> settings = new Remembered<>(this::read);

    private final AuditTrail trail;

    SettingsService(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    public TownSettings get() {
        return settings.get();
    }

    private TownSettings read() {
        var kept =
                database
                        .sql("select setting_key, setting_value from town_setting")
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TownSettings(
                kept.getOrDefault("town", ""),
                kept.getOrDefault("shortName", ""),
                kept.getOrDefault("issuer", ""),
                kept.getOrDefault("jointWith", ""),
                kept.getOrDefault("documentPrefix", ""),
                kept.getOrDefault("county", ""),
                kept.getOrDefault("addressee", ""),
                kept.getOrDefault("copyTo", ""),
                kept.getOrDefault("printedBy", ""),
                kept.getOrDefault("enforcementOffice", ""),
                Optional.ofNullable(kept.get("enforcementFounded"))
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void change(TownSettings changed) {
        var before = read();
        if (before.equals(changed)) {
            return;
        }
        settings.forget();
        keep("town", changed.town());
        keep("shortName", changed.shortName());
        keep("issuer", changed.issuer());
        keep("jointWith", changed.jointWith());
        keep("documentPrefix", changed.documentPrefix());
        keep("county", changed.county());
        keep("addressee", changed.addressee());
        keep("copyTo", changed.copyTo());
        keep("printedBy", changed.printedBy());
        keep("enforcementOffice", changed.enforcementOffice());
        keep("enforcementFounded", changed.enforcementFounded());
        trail.record(AuditAction.SETTING_CHANGED, TOWN, before, changed);
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
