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

    /** 甲、乙，其中 3 项无责任人，最早2023年2月24日到期; empty where no row says any of it. */
    public String of(FigureValue figure) {
        var answers =
                figure.id().equals(LEGAL)
                        ? clocks(figure.to())
                        : rows.of(figure.route())
                                .map(extent -> rows(extent.ledger(), extent.query()))
                                .orElse(List.of());
        if (answers.size() == MOST) {
            return "";
        }
        var answered = answers.stream().filter(each -> !each.who().isEmpty()).toList();
        var until = answers.stream().flatMap(each -> each.until().stream());
        return Stream.of(
                        named(answered),
                        nobody(answered.size(), answers.size()),
                        until.min(Comparator.naturalOrder())
                                .map(day -> texts.get("matter.until", Formats.date(day, texts)))
                                .orElse(""))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> texts.get("matter.both", one, other))
                .orElse("");
    }

    private String named(List<Answer> answered) {
        if (answered.isEmpty()) {
            return "";
        }
        var who = answered.stream().map(Answer::who).distinct().toList();
        var first =
                String.join(
                        texts.get("common.list-mark"), who.subList(0, Math.min(NAMED, who.size())));
        var all =
                who.size() > NAMED ? texts.get("matter.who-and-others", first, who.size()) : first;
        return answered.stream().allMatch(Answer::unit) ? texts.get("matter.units", all) : all;
    }

    /** Where some have somebody, how many of the others have not. */
    private String nobody(int answered, int all) {
        return answered == 0 || answered == all ? "" : texts.get("matter.nobody", all - answered);
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
