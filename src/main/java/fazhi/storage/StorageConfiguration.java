package fazhi.storage;

import fazhi.audit.chain.Anchor;
import fazhi.audit.chain.TrailAnchors;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins an empty database only in a folder that never had one (首次启动). */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /**
     * A file that was cut off opens at an earlier state without a word; the anchors know better.
     */
    private static void requireNotOlder(DataSource database, TrailAnchors anchors) {
        var end =
                JdbcClient.create(database)
                        .sql("select chain_position from audit_chain")
                        .query(Long.class)
                        .single();
        var known = anchors.all().stream().mapToLong(Anchor::position).max().orElse(0);
        if (known > end) {
            throw new CannotStart("older", String.valueOf(end), String.valueOf(known));
        }
    }

    @Bean
    FlywayMigrationStrategy beginOnce(
            @Value("${portal.data-dir}") Path dataFolder,
            @Value("${spring.datasource.url}") String url,
            TrailAnchors anchors,
            Clock clock) {
        var folder = new DataFolder(dataFolder);
        return flyway -> {
            if (flyway.info().applied().length == 0) {
                folder.requireFresh(url.replaceFirst("\\?.*", ""));
            }
            flyway.migrate();
            requireNotOlder(flyway.getConfiguration().getDataSource(), anchors);
            if (!folder.hasBegun()) {
                folder.begin(clock.instant().toString());
            }
        };
    }
}
