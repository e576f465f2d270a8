package fazhi.ledger.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Stored;
import fazhi.common.text.ChineseOrder;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.store.SampleRows;
import fazhi.ledger.store.SearchIndex;
import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Words stand by pinyin, alike sounds by strokes, in every ledger and on both databases. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class SortedByPinyinTests {

    private static final List<String> NAMES =
            List.of("2022号", "阿·提", "白云", "东岭", "十里", "石桥", "时家", "士林", "䶮山", "一组", "张家", "Z组");

    @Autowired LedgerDirectory ledgers;

    @Autowired References references;

    @Autowired Words words;

    @Autowired CellTexts texts;

    @Autowired JdbcClient database;

    @Autowired SearchIndex index;

    @Autowired Clock clock;

    private Stream<DynamicTest> each(java.util.function.Predicate<Column<?>> which, Check check) {
        return ledgers.all().stream()
                .flatMap(
                        ledger ->
                                ledger.format().with(Trait.SORT).stream()
                                        .filter(which)
                                        .map(column -> test(ledger, column.key(), check)));
    }

    private static DynamicTest test(Ledger<?> ledger, String key, Check check) {
        return DynamicTest.dynamicTest(
                ledger.format().id() + "." + key,
                () -> SystemIdentity.run(() -> check.of(ledger, key)));
    }

    private interface Check {

        <D extends Record> void of(Ledger<D> ledger, String column);
    }

    @TestFactory
    Stream<DynamicTest> textsStandByPinyin() {
        return each(
                column -> column.kind() == ColumnKind.TEXT && !column.is(Trait.UNIQUE),
                this::texts);
    }

    private <D extends Record> void texts(Ledger<D> ledger, String key) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var column = ledger.format().column(key);
        var added = new ArrayList<Long>();
        for (int i = NAMES.size() - 1; i >= 0; i--) {
            var row = samples.full(ledger.format(), i + 1);
            added.add(ledger.add(ledger.format().with(row, column, NAMES.get(i))));
        }
        assertThat(names(ledger, column, added, true)).containsExactlyElementsOf(NAMES);
        assertThat(names(ledger, column, added, false)).containsExactlyElementsOf(NAMES.reversed());
        var scanned = new ArrayList<Stored<D>>();
        ledger.scan(LedgerQuery.ALL.sorted(key, true), scanned::addAll);
        assertThat(shown(column, scanned, added)).containsExactlyElementsOf(NAMES);
    }

    private <D extends Record> List<String> names(
            Ledger<D> ledger, Column<D> column, List<Long> added, boolean ascending) {
        var query = LedgerQuery.ALL.sorted(column.key(), ascending);
        var rows = new ArrayList<Stored<D>>();
        for (int from = 0; ; from += Ledger.PAGE_LIMIT) {
            var page = ledger.list(query, from, Ledger.PAGE_LIMIT);
            rows.addAll(page);
            if (page.size() < Ledger.PAGE_LIMIT) {
                return shown(column, rows, added);
            }
        }
    }

    private static <D extends Record> List<String> shown(
            Column<D> column, List<Stored<D>> rows, List<Long> added) {
        return rows.stream()
                .filter(row -> added.contains(row.id()))
                .map(row -> String.valueOf(column.value(row.data())))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> choicesStandByHowTheyRead() {
        return each(SortKey::ranked, this::choices);
    }

    private <D extends Record> void choices(Ledger<D> ledger, String key) {
        var column = ledger.format().column(key);
        var rows = ledger.list(LedgerQuery.ALL.sorted(key, true), 0, Ledger.PAGE_LIMIT);
        var data = rows.stream().map(Stored::data).toList();
        var names = texts.names(ledger.format(), List.of(column), data);
        var shown = data.stream().map(each -> texts.show(column, each, names)).toList();
        assertThat(shown).isSortedAccordingTo(ChineseOrder.BY_PINYIN);
    }

    /** What was kept before there was an order gets its place at the next start. */
    @TestFactory
    Stream<DynamicTest> whatWasKeptBeforeGetsItsPlace() {
        return Stream.of("village", "staff", "law", "officer")
                .map(id -> test(ledgers.get(id), sorted(ledgers.get(id)), this::renewed));
    }

    private static String sorted(Ledger<?> ledger) {
        return new SortKey<>(ledger.format()).column().orElseThrow().key();
    }

    private <D extends Record> void renewed(Ledger<D> ledger, String key) {
        var column = ledger.format().column(key);
        database.sql("update village set sort_text = ''").update();
        database.sql("update staff_member set sort_text = ''").update();
        database.sql("update law set sort_text = ''").update();
        database.sql("update enforcement_officer set sort_text = ''").update();
        database.sql("update search_index set text_version = 0").update();
        index.renew();
        var rows = ledger.list(LedgerQuery.ALL.sorted(key, true), 0, Ledger.PAGE_LIMIT);
        var data = rows.stream().map(Stored::data).toList();
        var names = texts.names(ledger.format(), List.of(column), data);
        var shown = data.stream().map(each -> texts.show(column, each, names)).toList();
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .isSortedAccordingTo(
                        Comparator.comparing(
                                column.names() || column.is(Trait.PERSON)
                                        ? ChineseOrder::personKey
                                        : ChineseOrder::key));
    }
}
