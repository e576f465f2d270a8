package fazhi.demo;

import fazhi.common.Texts;
import fazhi.organisation.unit.Units;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.DemoAccounts;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills a fresh data folder with the demo (演示数据装载), in one transaction and before the port opens:
 * whoever reaches the login page can log in.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoStart implements SmartLifecycle {

    private static final List<String> LEDGERS =
            List.of(
                    "operation",
                    "penalty",
                    "platform-case",
                    "seizure",
                    "site",
                    "exam",
                    "rule",
                    "problem",
                    "measure",
                    "task",
                    "supervision",
                    "check-round",
                    "check-item",
                    "check-answer",
                    "duty",
                    "meeting",
                    "directive",
                    "duty-record",
                    "plan-item",
                    "required-law",
                    "study-plan",
                    "study",
                    "review",
                    "decision",
                    "rule-use",
                    "post",
                    "handover",
                    "officer",
                    "certificate",
                    "officer-training",
                    "case-act",
                    "mediation",
                    "petition",
                    "remedy",
                    "inspection",
                    "matter",
                    "case-story",
                    "activity",
                    "training",
                    "school-law",
                    "publicity-site",
                    "media-post",
                    "survey",
                    "model-village",
                    "phrase");

    private final DemoTown town;

    private final DemoRows rows;

    private final DemoPeople people;

    private final TransactionOperations transaction;

    private volatile boolean filled;

    DemoStart(DemoTown town, DemoRows rows, DemoPeople people, TransactionOperations transaction) {
        this.town = town;
        this.rows = rows;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        SystemIdentity.run(() -> transaction.executeWithoutResult(_ -> fill()));
        filled = true;
    }

    /** Before the web server, which comes late. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return filled;
    }

    @Override
    public void stop() {
        filled = false;
    }

    private void fill() {
        if (people.missing()) {
            town.found();
            rows.load(LEDGERS);
            people.arrive();
        }
    }

    /** The demo's accounts (演示人员). */
    @Component
    @ConditionalOnBooleanProperty("portal.demo")
    static class DemoPeople {

        private final DemoAccounts accounts;

        private final Units villages;

        private final DemoUnits units;

        private final Texts texts;

        DemoPeople(DemoAccounts accounts, Units villages, DemoUnits units, Texts texts) {
            this.units = units;
            this.accounts = accounts;
            this.villages = villages;
            this.texts = texts;
        }

        boolean missing() {
            return villages.list().isEmpty();
        }

        void arrive() {
            var staff = units.accounts();
            var first = villages.list().getFirst().id();
            for (var person : DemoPerson.ALL) {
                accounts.add(
                        new AccountData(
                                person.loginName(),
                                texts.get(person.nameKey()),
                                Set.of(person.role()),
                                person.role() == Role.LIAISON ? Set.of(first) : Set.of(),
                                null,
                                null,
                                staff.get(person.loginName())),
                        DemoPerson.PASSWORD);
            }
        }
    }
}
