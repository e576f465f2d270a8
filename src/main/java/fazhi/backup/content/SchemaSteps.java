package fazhi.backup.content;

import fazhi.backup.file.BadBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** Builds the tables as they were when a backup was made, and brings them up to date (表结构版本). */
public final class SchemaSteps {

    private final DataSource database;

    private final String vendor;

    /**
     * @param url tells which database it is
     */
    public SchemaSteps(DataSource database, String url) {
        this.database = database;
        this.vendor = url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
    }

    /** Exactly these steps: a later one with a lower number is not among them. */
    public void build(List<String> versions, Path backup) throws IOException {
        var folder = Files.createTempDirectory("fazhi-steps-");
        try {
            var missing = new HashSet<>(versions);
            for (var script : scripts()) {
                var name = String.valueOf(script.getFilename());
                var version = name.substring(1, name.indexOf("__"));
                if (missing.remove(version)) {
                    Files.write(folder.resolve(name), script.getContentAsByteArray());
                }
            }
            if (!missing.isEmpty()) {
                throw new BadBackup("newer", backup, null);
            }
            flyway("filesystem:" + folder).migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    public void bringUpToDate() {
        flyway("classpath:db/migration", "classpath:db/vendor/" + vendor).migrate();
    }

    /** Steps that this portal knows. */
    Set<Resource> scripts() throws IOException {
        var found = new HashSet<Resource>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var place : List.of("migration", "vendor/" + vendor)) {
            found.addAll(List.of(resolver.getResources("classpath*:db/" + place + "/V*.sql")));
        }
        return found;
    }

    private Flyway flyway(String... locations) {
        return Flyway.configure().dataSource(database).locations(locations).outOfOrder(true).load();
    }
}
