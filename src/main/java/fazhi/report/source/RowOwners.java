package fazhi.report.source;

import fazhi.common.Formats;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.figure.FigureValue;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who answers for the rows behind a figure, and the first day they were due (责任人与期限). */
@Component
public record RowOwners(
        FigureRows rows, CellTexts cells, Radar radar, DueOwners owners, Texts texts) {

    private static final String LEGAL = "clock.legal-overdue";

    private static final String UNIT = "unit";

    /** Of a row the first that says somebody. */
    private static final List<String> WHO = List.of("person", UNIT, "responsible");

    private static final List<String> UNTIL = List.of("dueOn", "commentTo");

    /** Of more of them nobody is named: those left out may be others', or due before. */
    private static final int MOST = 200;

    private static final int NAMED = 3;

    /**
     * Who, and until when (责任人、期限).
     *
     * @param unit an office answers, nobody in it by name
     */
    private record Answer(String who, boolean unit, Optional<LocalDate> until) {}

    /**
     * Who answers for the rows behind a figure (责任归属).
     *
     * @param units offices alone, nobody in them by name
     * @param nobody how many rows name nobody
     * @param first the first day one of them was due
     */
    public record Answers(
            List<String> who, boolean units, int nobody, int all, Optional<LocalDate> first) {}

    /** Nothing where there are more rows than can be looked at. */
    public Optional<Answers> answers(FigureValue figure) {
        var answers =
                figure.id().equals(LEGAL)
                        ? clocks(figure.to())
                        : rows.of(figure.route())
                                .map(extent -> rows(extent.ledger(), extent.query()))
                                .orElse(List.of());
        if (answers.size() == MOST) {
            return Optional.empty();
        }
        var answered = answers.stream().filter(each -> !each.who().isEmpty()).toList();
        return Optional.of(
                new Answers(
                        answered.stream().map(Answer::who).distinct().toList(),
                        answered.stream().allMatch(Answer::unit),
                        answers.size() - answered.size(),
                        answers.size(),
                        answers.stream()
                                .flatMap(each -> each.until().stream())
                                .min(Comparator.naturalOrder())));
    }

    /** 甲、乙，其中 3 项无责任人，最早2023年2月24日到期; empty where no row says any of it. */
    public String of(FigureValue figure) {
        return answers(figure).stream()
                .flatMap(
                        each ->
                                Stream.of(
                                        named(each),
                                        nobody(each),
                                        each.first()
                                                .map(
                                                        day ->
                                                                texts.get(
                                                                        "matter.until",
                                                                        Formats.date(day, texts)))
                                                .orElse("")))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> texts.get("matter.both", one, other))
                .orElse("");
    }

    private String named(Answers answers) {
        if (answers.who().isEmpty()) {
            return "";
        }
        var all = names(answers);
        return answers.units() ? texts.get("matter.units", all) : all;
    }

    /** 甲、乙、丙等 5 个责任方. */
    public String names(Answers answers) {
        var who = answers.who();
        var first =
                String.join(
                        texts.get("common.list-mark"), who.subList(0, Math.min(NAMED, who.size())));
        return who.size() > NAMED ? texts.get("matter.who-and-others", first, who.size()) : first;
    }

    /** Where some have somebody, how many of the others have not. */
    private String nobody(Answers answers) {
        return answers.who().isEmpty() || answers.nobody() == 0
                ? ""
                : texts.get("matter.nobody", answers.nobody());
    }

    private List<Answer> clocks(LocalDate day) {
        var due = radar.page(RadarQuery.of(day).within(Nearness.LEGAL), 0, MOST);
        var names = owners.names(due);
        return due.stream()
                .map(
                        row ->
                                new Answer(
                                        Optional.ofNullable(row.owner()).map(names::get).orElse(""),
                                        false,
                                        Optional.ofNullable(row.due())))
                .toList();
    }

    private <D extends Record> List<Answer> rows(Ledger<D> ledger, LedgerQuery query) {
        var found = ledger.list(query, 0, MOST).stream().map(Stored::data).toList();
        var who = columns(ledger, WHO);
        var until = columns(ledger, UNTIL);
        var names = cells.names(ledger.format(), who, found);
        return found.stream()
                .map(
                        row -> {
                            var answers =
                                    who.stream()
                                            .filter(each -> !cells.show(each, row, names).isEmpty())
                                            .findFirst();
                            return new Answer(
                                    answers.map(each -> cells.show(each, row, names)).orElse(""),
                                    answers.filter(each -> each.key().equals(UNIT)).isPresent(),
                                    until.stream()
                                            .map(column -> column.value(row))
                                            .filter(Objects::nonNull)
                                            .map(LocalDate.class::cast)
                                            .findFirst());
                        })
                .toList();
    }

    private static <D extends Record> List<Column<D>> columns(Ledger<D> ledger, List<String> keys) {
        return keys.stream().flatMap(key -> ledger.format().find(key).stream()).toList();
    }
}
