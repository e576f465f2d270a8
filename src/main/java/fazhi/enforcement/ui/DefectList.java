package fazhi.enforcement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.enforcement.health.Defect;
import java.util.List;

/** Defects, each with its article and what can still be done (案件问题清单). */
final class DefectList {

    private DefectList() {}

    static UnorderedList of(List<Defect> defects) {
        var list = new UnorderedList();
        list.addClassName("defects");
        defects.forEach(defect -> list.add(line(defect)));
        return list;
    }

    private static ListItem line(Defect defect) {
        var line =
                new ListItem(
                        styled(defect.words(), "defect-words"),
                        styled(defect.source(), "defect-source"),
                        styled(defect.remedy(), "defect-remedy"));
        line.addClassName(defect.gate() ? "defect-grave" : "defect-light");
        return line;
    }

    private static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
