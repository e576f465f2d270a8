package fazhi.demo;

import fazhi.common.Texts;
import fazhi.organisation.VillageService;
import fazhi.security.AccountData;
import fazhi.security.DemoAccounts;
import fazhi.security.Role;
import fazhi.security.SystemIdentity;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a fresh data folder with the demo (演示数据装载), in one transaction. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(0)
class DemoStart implements ApplicationRunner {

    private static final List<String> LEDGERS =
            List.of(
                    "operation",
                    "penalty",
                    "seizure",
                    "site",
                    "exam",
                    "rule",
                    "problem",
                    "measure",
                    "task",
                    "duty",
                    "meeting",
                    "duty-record",
                    "study-plan",
                    "study",
                    "review",
                    "decision",
                    "rule-use",
                    "post",
                    "handover",
                    "officer",
                    "certificate",
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

    DemoStart(DemoTown town, DemoRows rows, DemoPeople people, TransactionOperations transaction) {
        this.town = town;
        this.rows = rows;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemIdentity.run(() -> transaction.executeWithoutResult(_ -> fill()));
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

        private final VillageService villages;

        private final Texts texts;

        DemoPeople(DemoAccounts accounts, VillageService villages, Texts texts) {
            this.accounts = accounts;
            this.villages = villages;
            this.texts = texts;
        }

        boolean missing() {
            return villages.list().isEmpty();
        }

        void arrive() {
            var first = villages.list().getFirst().id();
            for (var person : DemoPerson.ALL) {
                accounts.add(
                        new AccountData(
                                person.loginName(),
                                texts.get(person.nameKey()),
                                Set.of(person.role()),
                                person.role() == Role.LIAISON ? Set.of(first) : Set.of(),
                                null),
                        DemoPerson.PASSWORD);
            }
        }
    }
}
