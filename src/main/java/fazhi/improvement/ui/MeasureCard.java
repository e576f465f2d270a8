package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.VisibleText;
import fazhi.improvement.PastProblems;
import fazhi.report.past.PastReport;
import fazhi.ui.TestIds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One group of measures read in an earlier report (识读的措施), with the problem it answers. */
final class MeasureCard extends Composite<Div> {

    private static final int NAME = 200;

    private final Checkbox taken = new Checkbox(true);

    private final TextField theme = new TextField();

    private final Select<Integer> problem = new Select<>();

    private final List<TextArea> points = new ArrayList<>();

    /**
     * @param place the problem of the same place is proposed
     */
    MeasureCard(PastReport.Item item, List<String> problems, int place) {
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
        for (var each : told) {
            var point = new TextArea(getTranslation("measure.name"));
            point.setValue(each);
            TestIds.typed(point, marks + "point." + points.size());
            points.add(point);
        }
        getContent().addClassName("past-card");
        getContent().add(taken, theme, problem);
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
                        .map(TextArea::getValue)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> measure(each, answered));
    }

    /** The first sentence names it, as far as a name may be long. */
    private PastProblems.Measure measure(String words, int answered) {
        int stop =
                Stream.of(words.indexOf('\u3002'), NAME)
                        .filter(at -> at > 0)
                        .min(Integer::compare)
                        .orElse(NAME);
        var name = VisibleText.cut(words, Math.min(stop, NAME));
        var rest = words.length() > name.length() + 1 ? words : null;
        return new PastProblems.Measure(theme.getValue().strip(), name, rest, answered);
    }
}
