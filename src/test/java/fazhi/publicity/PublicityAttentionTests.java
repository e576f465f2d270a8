package fazhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.ledger.Ledger;
import fazhi.organisation.unit.Units;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Theme;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody in publicity, in the demo town. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class PublicityAttentionTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired private AttentionSources attention;

    @Autowired private Ledger<ActivityData> activities;

    @Autowired private Units villages;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void villagesAreNamedUntilAnActivityReachesThem() {
        var all = villages.list().stream().map(village -> village.id()).collect(Collectors.toSet());
        var before = notReached();
        assertThat(before.rows()).isPositive();
        assertThat(before.sentence()).endsWith("等");
        hold(all.stream().skip(1).collect(Collectors.toSet()));
        var last = lines().stream().filter(line -> line.sentence().contains("尚未开展普法")).toList();
        assertThat(last).allSatisfy(line -> assertThat(line.rows()).isEqualTo(1));
        hold(all);
        assertThat(lines()).noneMatch(line -> line.sentence().contains("尚未开展普法"));
    }

    @Test
    void anActivityWithoutHeadCountIsNamed() {
        var before = rows("未登记参加人数");
        hold(Set.of());
        assertThat(rows("未登记参加人数")).isEqualTo(before + 1);
    }

    private void hold(Set<Long> reached) {
        activities.add(
                activities
                        .format()
                        .make(
                                Map.of(
                                        "heldOn",
                                        TODAY,
                                        "title",
                                        "送法进村" + reached.size(),
                                        "theme",
                                        Theme.CONSTITUTION,
                                        "villages",
                                        reached)));
    }

    private Attention notReached() {
        return lines().stream()
                .filter(line -> line.sentence().contains("尚未开展普法"))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String words) {
        return lines().stream()
                .filter(line -> line.sentence().contains(words))
                .mapToLong(Attention::rows)
                .sum();
    }

    private List<Attention> lines() {
        return attention.of("publicity", TODAY);
    }

    /** The line below them says that a click opens their rows. */
    @Test
    void everyLineLeadsSomewhere() {
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.route()).startsWith("ledger/"));
    }
}
