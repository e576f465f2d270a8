package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.ViewTest;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An observer sees names hidden, and finds no way round it. */
class HiddenNamesTests extends ViewTest {

    private static final String NUMBERS = "联系13800138000，身份证440104199001011234";

    @Autowired LedgerDirectory ledgers;

    @Autowired EvidenceService evidence;

    @Test
    void aHiddenNameIsNotFound() {
        var person = person("penalty", "party");
        assertThat(search("penalty", person)).isNotEmpty();
        signIn("guancha");
        assertThat(search("penalty", person)).isEmpty();
        assertThat(search("penalty", person.substring(1))).isEmpty();
    }

    @Test
    void otherWordsOfTheRowAreFoundAsBefore() {
        var number = value("penalty", "caseNumber");
        var found = search("penalty", number);
        signIn("guancha");
        assertThat(search("penalty", number)).isEqualTo(found);
    }

    static Stream<Condition> guesses() {
        return Stream.of(
                new Condition.Contains("party", "a"),
                new Condition.OneOf("party", List.of("a")),
                new Condition.NoneOf("party", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void aHiddenNameIsNoFilter(Condition guess) {
        ledgers.get("penalty").list(LedgerQuery.of(guess), 0, 5);
        signIn("guancha");
        var ledger = ledgers.get("penalty");
        assertThatThrownBy(() -> ledger.list(LedgerQuery.of(guess), 0, 5))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ledger.totals(LedgerQuery.of(guess))).isInstanceOf(Refusal.class);
    }

    @Test
    void numbersInFreeTextsAreHiddenAndKeptWhenOthersSave() {
        long id = write("activity", "remark", NUMBERS);
        signIn("guancha");
        assertThat(read("activity", id, "remark")).isEqualTo("联系138****8000，身份证440****1234");
        signIn("pufa");
        var seen = read("activity", id, "remark");
        assertThat(seen).doesNotContain("13800138000");
        change("activity", id, "remark", seen);
        signIn("fazhiban");
        assertThat(read("activity", id, "remark")).isEqualTo(NUMBERS);
    }

    @Test
    void filesOfACaseWithHiddenNamesDoNotOpen() {
        long id = ledgers.get("penalty").list(LedgerQuery.ALL, 0, 1).getFirst().id();
        assertThat(evidence.openable(new RecordRef("penalty", id))).isTrue();
        signIn("guancha");
        assertThat(evidence.openable(new RecordRef("penalty", id))).isFalse();
        assertThat(evidence.list(new RecordRef("penalty", id))).isNotNull();
    }

    private String person(String ledger, String column) {
        return all(ledger, column)
                .filter(name -> !Masking.name(name).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String value(String ledger, String column) {
        return all(ledger, column).filter(text -> !text.isEmpty()).findFirst().orElseThrow();
    }

    private Stream<String> all(String ledger, String column) {
        return all(ledgers.get(ledger), column);
    }

    private <D extends Record> Stream<String> all(Ledger<D> ledger, String column) {
        return ledger.list(LedgerQuery.ALL, 0, 50).stream()
                .map(row -> String.valueOf(ledger.format().column(column).value(row.data())));
    }

    private List<Long> search(String ledger, String words) {
        return ids(ledgers.get(ledger), new LedgerQuery(words, List.of(), List.of()));
    }

    private static <D extends Record> List<Long> ids(Ledger<D> ledger, LedgerQuery query) {
        return ledger.list(query, 0, 50).stream().map(Stored::id).toList();
    }

    private long write(String ledger, String column, String text) {
        long id = ids(ledgers.get(ledger), LedgerQuery.ALL).getFirst();
        change(ledger, id, column, text);
        return id;
    }

    private String read(String ledger, long id, String column) {
        return read(ledgers.get(ledger), id, column);
    }

    private static <D extends Record> String read(Ledger<D> ledger, long id, String column) {
        return String.valueOf(ledger.format().column(column).value(ledger.get(id).data()));
    }

    private void change(String ledger, long id, String column, String text) {
        change(ledgers.get(ledger), id, column, text);
    }

    private static <D extends Record> void change(
            Ledger<D> ledger, long id, String column, String text) {
        var row = ledger.get(id);
        Map<String, @Nullable Object> values = new HashMap<>();
        ledger.format().columns().forEach(each -> values.put(each.key(), each.value(row.data())));
        values.put(column, text);
        ledger.change(row.with(ledger.format().make(values)));
    }
}
