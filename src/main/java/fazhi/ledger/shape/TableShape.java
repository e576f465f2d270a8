package fazhi.ledger.shape;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells records from what else stands in a table (记录识别): sums, notes, signatures, headings between.
 * A row is judged by its place and by what it lacks, never by its first word alone: a study of 审核人员
 * with a day and a number is a record.
 */
public final class TableShape {

    private final List<Table.Row> rows;

    private final List<String> headers;

    /** Columns of the file that mean one of the ledger, and of these what a record needs. */
    private final Set<Integer> mapped = new TreeSet<>();

    private final Set<Integer> needed = new TreeSet<>();

    /** Those of them a sum leaves empty, for they hold no numbers. */
    private final Set<Integer> named = new TreeSet<>();

    private final List<Table.Row> records = new ArrayList<>();

    private final List<LeftRow> left = new ArrayList<>();

    private final Set<Integer> complete = new TreeSet<>();

    private int lastComplete;

    /**
     * @param wanted numbers of rows a person takes for records
     */
    public TableShape(
            LedgerFormat<?> format,
            List<Table.Row> rows,
            List<String> headers,
            Map<Integer, String> columns,
            Set<Integer> wanted) {
        this.rows = rows;
        this.headers = headers;
        columns.forEach(
                (at, key) -> {
                    mapped.add(at);
                    if (format.find(key)
                            .filter(each -> each.is(Trait.REQUIRED) || each.is(Trait.NATURAL))
                            .isPresent()) {
                        needed.add(at);
                        if (!format.column(key).kind().numeric()) {
                            named.add(at);
                        }
                    }
                });
        rows.stream()
                .filter(this::complete)
                .forEach(
                        row -> {
                            complete.add(row.number());
                            lastComplete = row.number();
                        });
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var reason = wanted.contains(row.number()) ? Optional.<LeftReason>empty() : judge(i);
            reason.ifPresentOrElse(why -> left.add(new LeftRow(row, why)), () -> records.add(row));
        }
    }

    public List<Table.Row> records() {
        return records;
    }

    public List<LeftRow> left() {
        return left;
    }

    /** True when the row holds whatever of the key and the required columns the file has. */
    private boolean complete(Table.Row row) {
        return !needed.isEmpty() && needed.stream().noneMatch(at -> row.cell(at).blank());
    }

    private Optional<LeftReason> judge(int index) {
        var row = rows.get(index);
        var texts = own(row);
        if (texts.isEmpty()) {
            return Optional.of(LeftReason.NUMBERED);
        }
        var first = TableWords.plain(texts.getFirst().text());
        if (header(row)) {
            return Optional.of(LeftReason.HEADER);
        }
        if (mapped.stream().allMatch(at -> row.cell(at).blank()) && numbers(row)) {
            return Optional.of(LeftReason.NUMBERED);
        }
        if (places(row)) {
            return Optional.of(LeftReason.NUMBERED);
        }
        if (sum(row, texts)) {
            return Optional.of(LeftReason.SUM);
        }
        if (index < rows.size() - 1 && SectionRow.is(texts, row, rows)) {
            return Optional.of(LeftReason.SECTION);
        }
        if (index == 0 && begins(first, "example.begin") && first.length() <= MOST_OF_MARK) {
            return Optional.of(LeftReason.EXAMPLE);
        }
        if (texts.stream().allMatch(cell -> signed(TableWords.plain(cell.text())))
                && texts.stream().allMatch(cell -> cell.text().matches(".*[:\uff1a].*"))) {
            return Optional.of(LeftReason.SIGNED);
        }
        if (complete.contains(row.number()) && (texts.size() > 1 || needed.size() == 1)) {
            return Optional.empty();
        }
        return words(row, texts, first, index);
    }

    private static final int MOST_OF_MARK = 6;

    private Optional<LeftReason> words(Table.Row row, List<Cell> texts, String first, int index) {
        boolean last = row.number() > lastComplete;
        boolean few = filled(row, needed) * 2 <= needed.size() || texts.size() == 1;
        if (few && texts.stream().allMatch(cell -> signed(TableWords.plain(cell.text())))) {
            return Optional.of(LeftReason.SIGNED);
        }
        if (few && note(first)) {
            return Optional.of(LeftReason.NOTE);
        }
        if (few && first.startsWith("(") && texts.size() == 1) {
            return Optional.of(LeftReason.NOTE);
        }
        if (texts.size() == 1 && needed.size() > 1 && texts.getFirst().kind() == Cell.Kind.TEXT) {
            if (last) {
                return Optional.of(LeftReason.NOTE);
            }
            return row.cells().indexOf(texts.getFirst()) <= 1 && index < rows.size() - 1
                    ? Optional.of(LeftReason.SECTION)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<Cell> own(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.blank() && !cell.merged()).toList();
    }

    private static long filled(Table.Row row, Set<Integer> columns) {
        return columns.stream()
                .filter(at -> !row.cell(at).blank() && !row.cell(at).merged())
                .count();
    }

    /** The headers once more, at the top of a printed page. */
    private boolean header(Table.Row row) {
        long same =
                mapped.stream()
                        .filter(at -> at < headers.size() && !row.cell(at).blank())
                        .filter(
                                at ->
                                        TableWords.plain(headers.get(at))
                                                .endsWith(TableWords.plain(row.cell(at).text())))
                        .count();
        return same > 1 && same == filled(row, mapped) || same > 2;
    }

    private boolean numbers(Table.Row row) {
        return own(row).stream().allMatch(cell -> cell.text().strip().matches("\\d{1,5}"));
    }

    /** 1 2 3 4 below the headers, or 甲 乙 1 2: the columns counted. */
    private boolean places(Table.Row row) {
        var texts = own(row).stream().map(cell -> cell.text().strip()).toList();
        var digits = texts.stream().filter(text -> text.matches("\\d{1,2}")).toList();
        return texts.size() > 2
                && digits.size() > 1
                && texts.size() - digits.size() <= 2
                && texts.stream().allMatch(text -> text.length() <= 2)
                && IntStream.range(1, digits.size())
                        .allMatch(
                                i ->
                                        Integer.parseInt(digits.get(i))
                                                == Integer.parseInt(digits.get(i - 1)) + 1);
    }

    private boolean sum(Table.Row row, List<Cell> texts) {
        var word = texts.stream().limit(2).filter(cell -> SumRow.begins(cell.text())).findFirst();
        if (word.isEmpty()) {
            return false;
        }
        int at = row.cells().indexOf(word.get());
        boolean exact = SumRow.exactly(word.get().text());
        long others = named.stream().filter(each -> each != at && !row.cell(each).blank()).count();
        long expected = named.stream().filter(each -> each != at).count();
        return exact && (others == 0 || others < expected || needed.size() == 1)
                || others == 0 && expected > 0;
    }

    private static boolean signed(String plain) {
        return TableWords.of("signed.begin").stream()
                .map(TableWords::plain)
                .anyMatch(
                        word ->
                                plain.equals(word)
                                        || plain.startsWith(word + ":")
                                        || plain.startsWith(word + "(") && plain.contains("):")
                                        || TableWords.of("signed.end").stream()
                                                .anyMatch(
                                                        end -> plain.startsWith(word + end + ":")));
    }

    private static boolean note(String plain) {
        return TableWords.of("note.begin").stream()
                .map(TableWords::plain)
                .anyMatch(
                        word ->
                                plain.startsWith(word)
                                        && (plain.length() == word.length()
                                                || ":.;,1(\u3001\u3002"
                                                                .indexOf(
                                                                        plain.charAt(word.length()))
                                                        >= 0
                                                || !Character.isLetter(word.charAt(0))));
    }

    private static boolean begins(String plain, String words) {
        return TableWords.of(words).stream().map(TableWords::plain).anyMatch(plain::startsWith);
    }
}
