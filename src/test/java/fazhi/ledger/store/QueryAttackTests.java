package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is typed to search or filter is text, whatever it looks like, in every ledger. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class QueryAttackTests {

    private static final Set<String> FILTERS =
            Set.of("' or '1'='1", "'; select pg_sleep(5); --", "\\'; --");

    @Autowired private LedgerDirectory ledgers;

    @Autowired private References references;

    private long before;

    static Stream<String> payloads() {
        return Stream.of(
                "' or '1'='1",
                "' or 1=1 --",
                "\" or \"\"=\"",
                "'; drop table audit_entry; --",
                "'; delete from account; --",
                "') or ('a'='a",
                "1 union select password_hash from account",
                "' union all select null, login_name from account --",
                "pg_sleep(5)",
                "'; select pg_sleep(5); --",
                "' || pg_sleep(5) || '",
                "x' and 1=cast((select password_hash from account limit 1) as int) --",
                "select p from Account p",
                "' or exists(from Account) or '",
                "new java.lang.String('x')",
                "${7*7}#{7*7}{{7*7}}",
                "\\",
                "\\'; --",
                "%",
                "_",
                "a".repeat(10_000),
                "\u0000\u0001\uFFFF");
    }

    @BeforeEach
    void countAll() {
        before = SystemIdentity.run(this::rows);
    }

    private long rows() {
        return ledgers.all().stream().mapToLong(each -> each.totals(LedgerQuery.ALL).rows()).sum();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isLookedForAsItStands(String payload) {
        SystemIdentity.run(
                () -> {
                    for (var ledger : ledgers.all()) {
                        ask(ledger, payload);
                    }
                    assertThat(rows()).isEqualTo(before);
                });
    }

    private <D extends Record> void ask(Ledger<D> ledger, String payload) {
        var id = ledger.format().id();
        var found = ledger.list(new LedgerQuery(payload, List.of(), List.of()), 0, 50);
        if (visible(payload)) {
            assertThat(found).as("search of %s", id).isEmpty();
        }
        references.source(id).find(payload, 50);
        for (var column : filtered(ledger, payload)) {
            for (var condition :
                    List.of(
                            new Condition.Contains(column.key(), payload),
                            new Condition.OneOf(column.key(), List.of(payload)),
                            new Condition.Between(column.key(), payload, payload),
                            new Condition.EmptyOrAfter(column.key(), payload),
                            new Condition.EmptyOrUpTo(column.key(), payload),
                            new Condition.EmptyOrAfter(column.key(), "2022-01-01"))) {
                filter(ledger, condition, payload);
            }
        }
        filter(ledger, new Condition.OneOf(payload, List.of("x")), payload);
    }

    /** The first column of each kind; by every payload it would take minutes. */
    private static <D extends Record> List<Column<D>> filtered(Ledger<D> ledger, String payload) {
        return FILTERS.contains(payload) || !visible(payload)
                ? ledger.format().columns().stream()
                        .collect(
                                Collectors.toMap(
                                        Column::kind, column -> column, (first, _) -> first))
                        .values()
                        .stream()
                        .toList()
                : List.of();
    }

    /** One letter stands in many texts, and characters nobody sees are taken out. */
    private static boolean visible(String payload) {
        return payload.length() > 1 && payload.charAt(0) != '\u0000';
    }

    private static <D extends Record> void filter(
            Ledger<D> ledger, Condition condition, String payload) {
        try {
            var found = ledger.list(LedgerQuery.of(condition), 0, 50);
            if (visible(payload) && condition.expression().contains(payload)) {
                assertThat(found).as("%s in %s", payload, ledger.format().id()).isEmpty();
            }
        } catch (Refusal refused) {
            assertThat(refused.key()).startsWith("ledger.filter-");
        }
    }
}
