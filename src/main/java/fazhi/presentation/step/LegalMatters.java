package fazhi.presentation.step;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.deadline.due.DueOwners;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.document.Block;
import fazhi.ledger.name.References;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is past a term of law on a day (已过法定期限的事项): which, since when, how long, who answers for it;
 * the longest first, and as many as can be read from the last row of seats.
 */
@Component
public record LegalMatters(Radar radar, DueOwners owners, References references, Texts texts) {

    private static final int ROWS = 8;

    private static final int MOST = 200;

    private static final int KINDS = 3;

    /** Nothing where nothing is late. */
    public Optional<Block.Table> of(LocalDate day) {
        var late = late(day);
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var shown = late.size() > ROWS ? late.subList(0, ROWS - 1) : late;
        var names = names(shown);
        var people = owners.names(late);
        var rows = new ArrayList<List<String>>();
        var routes = new ArrayList<List<String>>();
        for (var row : shown) {
            rows.add(cells(row, day, names, people));
            routes.add(List.of(row.route(), "", "", ""));
        }
        if (shown.size() < late.size()) {
            var rest = late.subList(shown.size(), late.size());
            var others = texts.get("legal.others", rest.size(), byPerson(rest, people));
            rows.add(List.of(others, "", "", ""));
            routes.add(List.of("deadlines", "", "", ""));
        }
        var header =
                List.of(
                        texts.get("legal.matter"),
                        texts.get("legal.due"),
                        texts.get("legal.late"),
                        texts.get("legal.who"));
        return Optional.of(new Block.Table("", header, rows, routes));
    }

    private List<DueRow> late(LocalDate day) {
        return radar.page(RadarQuery.of(day).within(Nearness.LEGAL), 0, MOST).stream()
                .filter(row -> row.due() != null)
                .toList();
    }

    /** What is said to the table: of what kind they are, and how long the longest is late. */
    public String said(LocalDate day) {
        var late = late(day);
        var longest =
                late.stream().map(DueRow::due).filter(Objects::nonNull).min(LocalDate::compareTo);
        var kinds = late.stream().map(row -> texts.get("clock." + row.rule())).distinct().count();
        var days = longest.map(due -> ChronoUnit.DAYS.between(due, day)).orElse(0L);
        return kinds == 1
                ? texts.get("spoken.legal-one", late.size(), byKind(late), days)
                : texts.get("spoken.legal", late.size(), byKind(late), days);
    }

    /** 作出处罚决定的8项、办结信访事项的4项, the most first. */
    private String byKind(List<DueRow> late) {
        var kinds = counted(late, row -> texts.get("clock." + row.rule()), "spoken.of-kind");
        var first = kinds.stream().limit(KINDS).collect(listed());
        return kinds.size() > KINDS ? texts.get("spoken.kinds-more", first) : first;
    }

    /** 执法员甲 5 项、未定 4 项, the most first. */
    private String byPerson(List<DueRow> rows, Map<Long, String> people) {
        return counted(rows, row -> who(row, people), "legal.of-person").stream().collect(listed());
    }

    private List<String> counted(List<DueRow> rows, Function<DueRow, String> by, String key) {
        return rows.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> texts.get(key, each.getKey(), each.getValue()))
                .toList();
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(texts.get("common.list-mark"));
    }

    private List<String> cells(
            DueRow row,
            LocalDate day,
            Map<String, Map<Long, String>> names,
            Map<Long, String> people) {
        var due = Objects.requireNonNull(row.due());
        var name = names.getOrDefault(row.ledger(), Map.of()).get(row.recordId());
        var duty = texts.get("clock." + row.rule());
        return List.of(
                name == null ? duty : texts.get("legal.named", duty, name),
                Formats.date(due, texts),
                texts.get("legal.days", ChronoUnit.DAYS.between(due, day)),
                who(row, people));
    }

    private String who(DueRow row, Map<Long, String> people) {
        var nobody = texts.get("legal.nobody");
        var owner = row.owner();
        return owner == null ? nobody : people.getOrDefault(owner, nobody);
    }

    /** What records are called by those that point at them, for a wall is seen by everybody. */
    private Map<String, Map<Long, String>> names(List<DueRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                DueRow::ledger,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        own ->
                                                references
                                                        .source(own.getFirst().ledger())
                                                        .labels(
                                                                own.stream()
                                                                        .map(DueRow::recordId)
                                                                        .toList()))));
    }
}
