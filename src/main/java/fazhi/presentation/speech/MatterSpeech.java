package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import fazhi.report.source.RowOwners;
import fazhi.report.source.RowOwners.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is asked of the meeting, as it is said (提请事项解说词): what it is, who answers for it, since when
 * it is due, what the meeting is to do; each a point of its own.
 */
@Component
public record MatterSpeech(RowOwners owners, Texts texts) {

    private static final String UNANSWERED = "improvement.problems.without-measure";

    /**
     * @param waiting what waits, by figure
     * @param unanswered the problems without a measure, where they are few enough to be named
     * @param unsettled measures without an office and a day
     * @param day on which it is counted
     */
    public List<String> of(
            List<FigureValue> waiting, List<String> unanswered, long unsettled, LocalDate day) {
        var points = new ArrayList<String>();
        waiting.forEach(each -> points.add(point(each, unanswered, day)));
        if (unsettled > 0) {
            points.add(texts.get("spoken.unsettled", unsettled));
        }
        var said = new ArrayList<String>();
        if (points.size() == 1) {
            said.add(texts.get("spoken.one-matter", points.getFirst()));
            return said;
        }
        said.add(texts.get("spoken.matters", points.size()));
        said.addAll(Points.of(points, texts));
        return said;
    }

    private String point(FigureValue figure, List<String> unanswered, LocalDate day) {
        var clauses = new ArrayList<String>();
        boolean named = figure.id().equals(UNANSWERED) && !unanswered.isEmpty();
        clauses.add(
                named
                        ? texts.get("spoken.unanswered", named(unanswered))
                        : texts.get("spoken.matter." + figure.id(), figure.text()));
        owners.answers(figure).ifPresent(each -> answers(each, day, clauses));
        clauses.add(texts.get("spoken.ask." + figure.id()));
        return String.join(texts.get("common.clause-mark"), clauses);
    }

    private String named(List<String> names) {
        return String.join(
                "", names.stream().map(each -> texts.get("telling.quoted", each)).toList());
    }

    private void answers(Answers answers, LocalDate day, List<String> clauses) {
        // offices are named aloud; people stand in the table, and nobody calls them out in a hall
        if (answers.units() && !answers.who().isEmpty()) {
            clauses.add(texts.get("spoken.units", Aloud.of(owners.names(answers))));
        }
        if (!answers.who().isEmpty() && answers.nobody() > 0) {
            clauses.add(texts.get("spoken.nobody", answers.nobody()));
        }
        answers.first().map(each -> until(each, answers.all(), day)).ifPresent(clauses::add);
    }

    /** The day of one alone is not its earliest. */
    private String until(LocalDate first, int all, LocalDate day) {
        var key = first.isAfter(day) ? "spoken.due" : "spoken.over";
        return texts.get(all > 1 ? key + "-first" : key, Formats.date(first, texts));
    }
}
