package fazhi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever changes data leaves an entry in the trail. */
class TrailRulesTests {

    @Test
    void noServiceWritesInSilence() {
        var house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fazhi");

        assertThat(TrailRules.silentWriters(house)).isEmpty();
        assertThat(TrailRules.NO_CHANGE.keySet())
                .as("an exception for what is no longer there")
                .allMatch(
                        name ->
                                house.contain(name)
                                        || house.contain(name.substring(0, name.lastIndexOf('.'))));
    }

    /** A rule that cannot fail proves nothing. */
    @Test
    void aSilentWriterIsFoundAndAnHonestOneIsNot() {
        var two = new ClassFileImporter().importClasses(Silent.class, Honest.class);

        assertThat(TrailRules.silentWriters(two))
                .containsExactly(Silent.class.getName() + ".write");
    }

    static class Silent {

        private final JdbcClient database;

        Silent(JdbcClient database) {
            this.database = database;
        }

        @Transactional
        void write() {
            database.sql("update town set name = 'x'").update();
        }
    }

    static class Honest {

        private final JdbcClient database;

        private final AuditTrail trail;

        Honest(JdbcClient database, AuditTrail trail) {
            this.database = database;
            this.trail = trail;
        }

        @Transactional
        void write() {
            database.sql("update town set name = 'x'").update();
            Runnable later = this::told;
            later.run();
        }

        private void told() {
            trail.record(AuditAction.CHANGED, new RecordRef("town", 1), AuditResult.DONE);
        }
    }
}
