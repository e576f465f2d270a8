package fazhi.report.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import fazhi.report.source.LastChanges;
import fazhi.ui.TestIds;

/** Where a number comes from (数据来源卡片), beside it as soon as it is pointed at. */
@org.springframework.stereotype.Component
record SourceCards(LastChanges changes, Texts texts) {

    private static final int PATIENCE = 400;

    Component beside(Anchor number, FigureValue figure) {
        var card = new Popover();
        card.setTarget(number);
        card.setOpenOnClick(false);
        card.setOpenOnHover(true);
        card.setOpenOnFocus(true);
        card.setHoverDelay(PATIENCE);
        card.setFocusDelay(PATIENCE);
        card.addOpenedChangeListener(
                event -> {
                    if (event.isOpened() && card.getChildren().findAny().isEmpty()) {
                        card.add(content(figure));
                    }
                });
        return new Span(number, card);
    }

    private Div content(FigureValue figure) {
        var open = new Anchor(figure.route(), texts.get("paper.source-rows", figure.rows()));
        var card =
                new Div(
                        line(
                                "source-value",
                                figure.label() + " " + figure.large() + " " + figure.behindLarge()),
                        line("", figure.sentence()),
                        line(
                                "",
                                changes.of(figure.route())
                                        .map(
                                                each ->
                                                        texts.get(
                                                                "paper.source-changed",
                                                                each.who(),
                                                                Formats.minute(each.at()),
                                                                each.record(),
                                                                Labels.of(each.action(), texts)))
                                        .orElseGet(() -> texts.get("paper.source-unchanged"))),
                        open);
        card.addClassName("source-card");
        return TestIds.mark(card, "source-" + figure.reference());
    }

    private static Div line(String style, String text) {
        var line = new Div(text);
        if (!style.isEmpty()) {
            line.addClassName(style);
        }
        return line;
    }
}
