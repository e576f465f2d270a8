package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.presentation.showing.MinutesData;
import fazhi.ui.TestIds;

/** Place, host and names of a meeting as far as they are known (会议要素). */
final class MinutesFacts extends Composite<Div> {

    MinutesFacts(MinutesData minutes) {
        getContent().addClassName("record-facts");
        fact("place", minutes.place());
        fact("host", minutes.host());
        fact("attending", minutes.attending());
        fact("listening", minutes.listening());
        fact("absent", minutes.absent());
        fact("recorder", minutes.recorder());
    }

    private void fact(String key, String value) {
        var label = new Span(getTranslation("minutes." + key));
        label.addClassName("fact-label");
        var shown = new Span(value.isEmpty() ? getTranslation("common.unfilled") : value);
        shown.addClassName(value.isEmpty() ? "fact-empty" : "fact-value");
        var fact = new Div(label, shown);
        fact.addClassName("fact");
        getContent().add(TestIds.mark(fact, "fact-minutes." + key));
    }
}
