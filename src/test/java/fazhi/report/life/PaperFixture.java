package fazhi.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.year.EmptyYears;
import fazhi.report.DraftLine;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.paper.PaperData;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A short report, written, and the people it passes through. */
record PaperFixture(
        PaperDrafting drafting,
        EditionService editions,
        PassageService passages,
        Ledger<PaperData> papers,
        LedgerDirectory ledgers,
        EmptyYears years) {

    static void signIn(String name, Role... roles) {
        var user =
                new PortalUser(
                        name.hashCode(),
                        name,
                        name,
                        Set.of(roles),
                        Set.of(),
                        0,
                        false,
                        Instant.EPOCH);
        var authorities = Stream.of(roles).map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", authorities));
    }

    /** One paragraph about the cases of a year. */
    long report(int year) {
        signIn("wu", Role.LAW_OFFICE);
        long id = drafting.begin("skeleton", Period.year(year));
        var edition = editions.current(id);
        var readings = editions.read(edition);
        var first = readings.getFirst().passage();
        readings.stream().skip(1).forEach(each -> passages.remove(id, each.passage()));
        passages.addAfter(id, first.id(), DraftLine.typed("全年立案 {penalty.filed@period} 宗。"));
        passages.remove(id, first);
        change(id, Map.of("addressee", "某市人民政府"));
        sayThatNothingElseHappened(year);
        return id;
    }

    /** A year without cases counts as zero only when somebody says so. */
    private void sayThatNothingElseHappened(int year) {
        try {
            years.say("penalty", year);
        } catch (Refusal _) {
            // there are cases of that year
        }
    }

    void change(long id, Map<String, Object> changes) {
        var stored = papers.get(id);
        Map<String, @Nullable Object> values = new HashMap<>();
        papers.format()
                .columns()
                .forEach(column -> values.put(column.key(), column.value(stored.data())));
        values.putAll(changes);
        papers.change(stored.with(papers.format().make(values)));
    }

    long penalty(LocalDate filed, String party) {
        return add(ledgers.get("penalty"), Map.of("party", party, "filedOn", filed));
    }

    private static <D extends Record> long add(Ledger<D> ledger, Map<String, Object> typed) {
        var values = new HashMap<String, Object>(typed);
        values.put("cause", "mining");
        return ledger.add(ledger.format().make(values));
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    void recycle(long penalty) {
        ledgers.get("penalty").remove(penalty);
    }

    Stored<DraftLine> last(long id) {
        return editions.read(editions.current(id)).getLast().passage();
    }
}
