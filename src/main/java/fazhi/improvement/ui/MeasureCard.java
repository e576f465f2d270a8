package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.text.VisibleText;
import fazhi.improvement.PastProblems;
import fazhi.report.past.PastReport;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One group of measures read in an earlier report (识读的措施), with the problem it answers. */
final class MeasureCard extends Composite<Div> {

    private static final int NAME = 200;

    private final Checkbox taken = new Checkbox(true);

    private final TextField theme = new TextField();

    private final Select<Integer> problem = new Select<>();

    private final TextField unit = new TextField();

    private final List<MeasurePoint> points = new ArrayList<>();

    /**
     * @param place the problem of the same place is proposed
     * @param made the day the plan was made
     */
    MeasureCard(
            PastReport.Item item,
            List<String> problems,
            int place,
            @Nullable LocalDate made,
            DayFields days) {
        taken.setLabel(getTranslation("past.take"));
        theme.setLabel(getTranslation("measure.theme"));
        theme.setValue(item.heading());
        problem.setLabel(getTranslation("measure.problemId"));
        problem.setItems(IntStream.range(0, problems.size()).boxed().toList());
        problem.setItemLabelGenerator(problems::get);
        if (place < problems.size()) {
            problem.setValue(place);
        }
        var marks = "past.measure." + place + ".";
        TestIds.typed(taken, marks + "taken");
        TestIds.typed(theme, marks + "theme");
        TestIds.typed(problem, marks + "problem");
        var told = item.points().isEmpty() ? List.of(whole(item)) : item.points();
        unit.setLabel(getTranslation("measure.responsible"));
        unit.setValue(Objects.requireNonNullElse(item.unit(), ""));
        TestIds.typed(unit, marks + "unit");
        for (var each : told) {
            points.add(new MeasurePoint(each, item, made, days, marks + "point." + points.size()));
        }
        getContent().addClassName("past-card");
        getContent().add(taken, theme, problem, unit);
        points.forEach(getContent()::add);
    }

    private static String whole(PastReport.Item item) {
        return item.text().isBlank() ? item.heading() : item.text();
    }

    /** Without a problem it answers there is no measure to keep. */
    boolean taken() {
        return taken.getValue() && problem.getValue() != null;
    }

    Stream<PastProblems.Measure> measures(List<ProblemCard> all, List<ProblemCard> kept) {
        int answered = kept.indexOf(all.get(problem.getValue()));
        return answered < 0
                ? Stream.empty()
                : points.stream()
                        .filter(each -> !each.words().isEmpty())
                        .map(each -> measure(each, answered));
    }

    /** The first sentence names it, as far as a name may be long. */
    private PastProblems.Measure measure(MeasurePoint point, int answered) {
        var words = point.words();
        int stop =
                Stream.of(words.indexOf('\u3002'), NAME)
                        .filter(at -> at > 0)
                        .min(Integer::compare)
                        .orElse(NAME);
        var name = VisibleText.cut(words, Math.min(stop, NAME));
        var rest = words.length() > name.length() + 1 ? words : null;
        return new PastProblems.Measure(
                theme.getValue().strip(),
                name,
                rest,
                unit.getValue().isBlank() ? null : unit.getValue().strip(),
                point.due(),
                point.target(),
                answered);
    }
}
