package fazhi.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.improvement.rollover.RolloverDone;
import fazhi.ui.TestIds;
import java.util.List;

/** What was decided already, each with the way to take it back (已办结转). */
final class RolloverDecided extends Composite<Div> {

    RolloverDecided(
            List<RolloverDone> decided,
            Texts texts,
            SerializableConsumer<List<RolloverDone>> takeBack) {
        getContent().add(new H3(texts.get("rollover.decided-before", decided.size())));
        for (var each : decided) {
            var kind = new Span(Labels.of(each.decision(), texts));
            kind.addClassName("fact-label");
            var why =
                    new Span(
                            each.reason() == null
                                    ? texts.get("rollover.no-reason")
                                    : texts.get("rollover.because", each.reason()));
            var back =
                    new Button(
                            texts.get("rollover.take-back"), _ -> takeBack.accept(List.of(each)));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            var line =
                    new Div(
                            kind,
                            new Anchor(each.route(), each.name()),
                            why,
                            TestIds.mark(back, "action-take-back-" + each.id()));
            line.addClassName("related-line");
            getContent().add(line);
        }
        TestIds.mark(getContent(), "rollover-decided");
    }
}
