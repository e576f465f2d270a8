package fazhi.ledger.intake.row;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.Asker;
import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.intake.table.TableColumns;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a cell leaves open to the person (提问), and takes the answer in its place. */
final class RowAsker implements Asker {

    /** Choices offered beside the proposal. */
    private static final int OFFERED = 60;

    private final Intake intake;

    private final Incoming incoming;

    private final String header;

    private final TableColumns<?> table;

    RowAsker(Intake intake, Incoming incoming, String header, TableColumns<?> table) {
        this.intake = intake;
        this.incoming = incoming;
        this.header = header;
        this.table = table;
    }

    @Override
    public @Nullable Object decide(Column<?> column, Doubt doubt) {
        var words = intake.answers();
        if (doubt.kind() == DoubtKind.UNKNOWN) {
            var name = intake.reading().plainName(column, doubt.text());
            if (intake.additions().awaits(column, name)) {
                return added(column, doubt, Map.of());
            }
        }
        var proposal =
                doubt.proposal().isEmpty() && !column.is(Trait.REQUIRED)
                        ? words.empty()
                        : doubt.proposal();
        var key = new Question.Key(header, doubt.text());
        var answer =
                intake.questions()
                        .ask(
                                key,
                                doubt.kind(),
                                column.key(),
                                proposal,
                                options(column, doubt),
                                incoming.row().number());
        var said = intake.questions().describe(key, intake.additions().details(column.source()));
        if (answer.isEmpty()) {
            incoming.open().add(column.key());
            note(doubt);
            return null;
        }
        if (words.empties(answer)) {
            note(doubt);
            return null;
        }
        if (words.adds(answer)) {
            var details = details(column);
            details.putAll(said);
            return added(column, doubt, details);
        }
        if (answer.equals(doubt.proposal())) {
            if (doubt.note()) {
                note(doubt);
            }
            return doubt.value();
        }
        var value = parse(column, answer);
        return doubt.value() instanceof Set<?> ? value : single(value);
    }

    private @Nullable Object added(Column<?> column, Doubt doubt, Map<String, String> details) {
        if (intake.reading().isPart(column, doubt.text())) {
            note(doubt);
        }
        var name = intake.reading().plainName(column, doubt.text());
        return intake.additions().add(column, name, details);
    }

    /** What the row says of a person to be added; an office nobody knows is asked about. */
    private Map<String, String> details(Column<?> column) {
        var details = new HashMap<String, String>();
        if (!intake.additions().described(column.source())) {
            return details;
        }
        table.details()
                .forEach(
                        (word, at) -> {
                            var text = VisibleText.line(incoming.row().cell(at).shown());
                            if (!text.isEmpty()
                                    && !TableWords.none(text)
                                    && wanted(word, at, text)) {
                                details.put(word, text);
                            }
                        });
        return details;
    }

    private boolean wanted(String source, int at, String text) {
        if (!intake.reading().adds(source) || intake.reading().known(source, text)) {
            return true;
        }
        var answers = intake.answers();
        var answer =
                intake.questions()
                        .ask(
                                new Question.Key(table.header(at), text),
                                DoubtKind.UNKNOWN,
                                "",
                                answers.add(),
                                List.of(answers.add(), answers.empty()),
                                incoming.row().number());
        return answers.adds(answer);
    }

    private List<String> options(Column<?> column, Doubt doubt) {
        var options = new LinkedHashSet<String>();
        options.add(doubt.proposal());
        if (intake.reading().adds(column.source())) {
            options.add(intake.answers().add());
        }
        if (!column.is(Trait.REQUIRED)) {
            options.add(intake.answers().empty());
        }
        options.addAll(intake.reading().offered(column, OFFERED));
        options.remove("");
        return List.copyOf(options);
    }

    private @Nullable Object parse(Column<?> column, String answer) {
        return intake.reading()
                .read(
                        column,
                        answer,
                        CellContext.NONE,
                        (_, _) -> {
                            throw Refusal.at(column.key(), "import.answer-unclear", answer);
                        });
    }

    private static @Nullable Object single(@Nullable Object value) {
        return value instanceof Set<?> several
                ? several.stream().findFirst().map(each -> (Object) each).orElse(null)
                : value;
    }

    private void note(Doubt doubt) {
        note(intake.texts(), incoming, header, doubt.text());
    }

    /** What a column could not take goes into the remark, once. */
    static void note(Texts texts, Incoming incoming, String header, String text) {
        var note = texts.get("import.note", header, text);
        if (!incoming.notes().contains(note)) {
            incoming.notes().add(note);
        }
    }
}
