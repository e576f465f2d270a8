package fazhi.leadership.study;

import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.Window;
import fazhi.leadership.exam.ExamData;
import fazhi.leadership.plan.RequiredLawData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Laws everybody has to know, and the sessions at which each was studied (应知应会学习情况). */
@Component
record RequiredStudy(
        Ledger<RequiredLawData> requiredLaws,
        Ledger<StudySessionData> sessions,
        Ledger<ExamData> exams,
        Texts texts) {

    /** One of the laws with its sessions in the window (应知应会法律). */
    record Law(
            Stored<RequiredLawData> row,
            List<Stored<StudySessionData>> studied,
            List<Stored<ExamData>> examined) {

        String name() {
            return row.data().name();
        }
    }

    /** With the sessions and exams of the window. */
    List<Law> of(Window window) {
        return laws(window, held(exams, window));
    }

    /** With the sessions of the window alone. */
    List<Law> studied(Window window) {
        return laws(window, List.of());
    }

    private List<Law> laws(Window window, List<Stored<ExamData>> sat) {
        var held = told(held(sessions, window), each -> Stream.of(each.law(), each.topic()));
        var examined = told(sat, each -> Stream.of(each.laws(), each.name()));
        return required(window).stream()
                .map(
                        law -> {
                            var name = bare(law.data().name());
                            return new Law(law, about(name, held), about(name, examined));
                        })
                .toList();
    }

    /** What a session or exam says of the laws it was about (涉及法律). */
    private record Told<D>(Stored<D> row, List<String> texts) {}

    private <D> List<Told<D>> told(
            List<Stored<D>> rows, Function<D, Stream<@Nullable String>> texts) {
        return rows.stream()
                .map(row -> new Told<>(row, texts.apply(row.data()).map(this::bare).toList()))
                .toList();
    }

    private static <D> List<Stored<D>> about(String law, List<Told<D>> rows) {
        return law.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(each -> each.texts().stream().anyMatch(text -> text.contains(law)))
                        .map(Told::row)
                        .toList();
    }

    private static <D extends Record> List<Stored<D>> held(Ledger<D> ledger, Window window) {
        var rows = new ArrayList<Stored<D>>();
        ledger.scan(LedgerQuery.of(window.on("heldOn")), rows::addAll);
        return rows;
    }

    private List<Stored<RequiredLawData>> required(Window window) {
        var laws = new ArrayList<Stored<RequiredLawData>>();
        requiredLaws.scan(LedgerQuery.of(required(window.to())), laws::addAll);
        laws.sort(Comparator.comparing(Stored::id));
        return laws;
    }

    static List<Condition> required(LocalDate day) {
        return List.of(
                new Condition.EmptyOrUpTo("requiredFrom", day.toString()),
                new Condition.EmptyOrAfter("endedOn", day.toString()));
    }

    /** Without title marks and the country's name. */
    private String bare(@Nullable String name) {
        if (name == null) {
            return "";
        }
        var title = name.replaceAll("[\\u300A\\u300B\\s]", "");
        return title.replace(texts.get("required.country"), "");
    }
}
