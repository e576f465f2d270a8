package fazhi.check;

import fazhi.check.language.Statement;
import fazhi.check.language.Statements;
import fazhi.check.read.ReportText;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text cut into its statements once, for every rule to ask (通读). */
public final class Reading {

    private final ReportText text;

    private final CheckContext context;

    private final List<Statement> statements;

    public Reading(ReportText text, CheckContext context) {
        this.text = text;
        this.context = context;
        this.statements = Statements.of(text).toList();
    }

    public ReportText text() {
        return text;
    }

    public CheckContext context() {
        return context;
    }

    public Stream<Statement> statements() {
        return statements.stream();
    }

    /** The statements of each paragraph that has any, in order. */
    public Stream<List<Statement>> paragraphs() {
        return statements.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.paragraph().number(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream();
    }

    /** The year reported on. */
    public int year() {
        return context.yearOf(text);
    }

    /** The last day anything in the text can have happened: it was signed then, or is read now. */
    public LocalDate latest() {
        var signed = text.date();
        return signed == null ? context.today() : signed;
    }
}
