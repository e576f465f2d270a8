package fazhi.ledger.intake.table;

import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.AnswerWords;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.intake.answer.Questions;
import fazhi.ledger.shape.HeaderUnit;
import fazhi.ledger.shape.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the headers of a file leave open (表头待定): two columns of one meaning, unknown units. */
public record PlanQuestions(
        LedgerFormat<?> format, Questions questions, AnswerWords answers, Texts texts) {

    /** The plan with what was answered, or as far as it is clear. */
    public ImportPlan settle(ImportPlan plan, List<Table.Row> records) {
        var settled = plan;
        for (var each : plan.head().doubles().entrySet()) {
            if (!plan.settled().contains(each.getKey())) {
                settled = oneOf(settled, each.getKey(), each.getValue(), records);
            }
        }
        for (var each : settled.columns().entrySet()) {
            settled = unit(settled, each.getKey(), each.getValue(), records);
        }
        return settled;
    }

    private ImportPlan oneOf(
            ImportPlan plan, String key, List<Integer> columns, List<Table.Row> records) {
        var free = columns.stream().filter(at -> !plan.columns().containsKey(at)).toList();
        var full =
                free.stream()
                        .filter(at -> records.stream().anyMatch(row -> !row.cell(at).blank()))
                        .toList();
        if (free.isEmpty()) {
            return plan;
        }
        if (full.size() < 2 || same(full, records)) {
            return plan.with((full.isEmpty() ? free : full).getFirst(), key);
        }
        var named = new ArrayList<String>();
        full.forEach(at -> named.add(name(plan, at)));
        var header = VisibleText.line(plan.headers().get(full.getFirst()));
        var question = new Question.Key(header, String.join(texts.get("common.list-mark"), named));
        var kind = format.column(key).kind();
        if (kind == ColumnKind.TEXT || kind == ColumnKind.COUNT) {
            named.add(answers.join());
        }
        named.add(answers.empty());
        var proposal =
                parties(plan, key, full) || counted(plan, key, full)
                        ? answers.join()
                        : whole(plan, key, full);
        var answer = "";
        for (var row : records) {
            answer =
                    questions.ask(
                            question, DoubtKind.SAME_COLUMN, key, proposal, named, row.number());
        }
        if (answers.joins(answer)) {
            return plan.joining(full, key);
        }
        for (int at : full) {
            if (answer.equals(name(plan, at))
                    || answer.equalsIgnoreCase(CellReference.letters(at))) {
                return plan.with(at, key);
            }
        }
        return plan;
    }

    /** 甲方 and 乙方 stand in columns of their own, and both are what the ledger asks for. */
    private boolean parties(ImportPlan plan, String key, List<Integer> columns) {
        return format.column(key).is(Trait.PERSONAL)
                && columns.stream().map(plan.headers()::get).distinct().count() == columns.size();
    }

    /** 发放资料·折页 and 发放资料·手册: what is counted apart under one header is counted together. */
    private boolean counted(ImportPlan plan, String key, List<Integer> columns) {
        return format.column(key).kind() == ColumnKind.COUNT
                && columns.stream()
                                .map(plan.headers()::get)
                                .map(PlanQuestions::group)
                                .distinct()
                                .count()
                        == 1
                && !group(plan.headers().get(columns.getFirst())).isEmpty()
                && columns.stream().noneMatch(at -> has("count.part", plan.headers().get(at)));
    }

    /** Of 其中女性 and 总数 the second. */
    private String whole(ImportPlan plan, String key, List<Integer> columns) {
        var whole =
                columns.stream()
                        .filter(at -> has("count.whole", plan.headers().get(at)))
                        .filter(at -> format.column(key).kind() == ColumnKind.COUNT)
                        .toList();
        return whole.size() == 1 ? name(plan, whole.getFirst()) : "";
    }

    private static String group(String header) {
        int end = header.lastIndexOf(TableHead.GROUPED);
        return end < 0 ? "" : header.substring(0, end);
    }

    private static boolean has(String words, String header) {
        var own = TableWords.plain(header.substring(header.lastIndexOf(TableHead.GROUPED) + 1));
        return TableWords.of(words).stream().anyMatch(own::contains);
    }

    private String name(ImportPlan plan, int at) {
        return texts.get(
                "import.column-at",
                CellReference.letters(at),
                VisibleText.line(plan.headers().get(at)));
    }

    private static boolean same(List<Integer> columns, List<Table.Row> records) {
        return records.stream()
                .allMatch(
                        row ->
                                columns.stream()
                                                .map(at -> TableWords.plain(row.cell(at).text()))
                                                .collect(Collectors.toSet())
                                                .size()
                                        == 1);
    }

    private ImportPlan unit(ImportPlan plan, int at, String key, List<Table.Row> records) {
        var column = format.find(key);
        if (column.isEmpty() || plan.units().containsKey(at)) {
            return plan;
        }
        var unit = HeaderUnit.of(column.get(), plan.headers().get(at), plan.head().power());
        if (unit.unknown().isEmpty()) {
            return plan;
        }
        var answer = "";
        for (var row : records) {
            answer =
                    questions.ask(
                            new Question.Key(
                                    VisibleText.line(plan.headers().get(at)), unit.unknown()),
                            DoubtKind.HEADER_UNIT,
                            key,
                            "",
                            column.get().kind() == ColumnKind.MONEY
                                    ? List.of(answers.empty())
                                    : List.of(answers.empty(), answers.keep()),
                            row.number());
        }
        if (answers.keeps(answer)) {
            return plan.inUnit(at, 0);
        }
        int power = HeaderUnit.answered(answer);
        return power < 0 ? plan.with(at, "") : plan.inUnit(at, power);
    }
}
