package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.improvement.PastProblems;
import fazhi.report.past.PastReport;
import fazhi.ui.TestIds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One problem read in an earlier report (识读的问题), to be corrected or left out. */
final class ProblemCard extends Composite<Div> {

    private final Checkbox taken = new Checkbox(true);

    private final TextField name = new TextField();

    private final TextArea detail = new TextArea();

    private final TextField cause = new TextField();

    private final List<TextArea> points = new ArrayList<>();

    /**
     * @param place among the problems read
     */
    ProblemCard(PastReport.Item item, int place) {
        taken.setLabel(getTranslation("past.take"));
        name.setLabel(getTranslation("problem.name"));
        name.setValue(item.heading());
        detail.setLabel(getTranslation("problem.detail"));
        detail.setValue(item.lead());
        cause.setLabel(getTranslation("problem.cause"));
        cause.setValue(item.cause());
        var marks = "past.problem." + place + ".";
        TestIds.typed(taken, marks + "taken");
        TestIds.typed(name, marks + "name");
        TestIds.typed(detail, marks + "detail");
        TestIds.typed(cause, marks + "cause");
        getContent().addClassName("past-card");
        getContent().add(taken, name, detail);
        for (var each : item.ownPoints()) {
            var point = new TextArea(getTranslation("past.point", points.size() + 1));
            point.setValue(each);
            TestIds.typed(point, marks + "point." + points.size());
            points.add(point);
        }
        points.forEach(getContent()::add);
        getContent().add(cause);
    }

    boolean taken() {
        return taken.getValue() && !name.getValue().isBlank();
    }

    String name() {
        return name.getValue();
    }

    PastProblems.Problem problem() {
        return new PastProblems.Problem(
                name.getValue().strip(),
                said(detail.getValue()),
                said(cause.getValue()),
                points.stream()
                        .map(TextArea::getValue)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
