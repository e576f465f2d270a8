package fazhi.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.figure.BoardService;
import fazhi.figure.board.Attention;
import fazhi.figure.board.Overview;
import fazhi.ui.Lateness;
import fazhi.ui.TestIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A lamp a pillar with one sentence (四盏灯): what is most urgent, leading to its rows. */
@org.springframework.stereotype.Component
record Lamps(BoardService boards, Texts texts, Clock clock) {

    Component make(List<Overview> pillars) {
        var lamps = new Div();
        lamps.addClassName("lamps");
        var waiting = boards.attention(pillars);
        for (int i = 0; i < pillars.size(); i++) {
            lamps.add(lamp(pillars.get(i).module(), waiting.get(i)));
        }
        return TestIds.mark(lamps, "lamps");
    }

    private Component lamp(String module, List<Attention> waiting) {
        var name = new H2(new Anchor("overview/" + module, texts.get("module." + module)));
        var light = light(waiting);
        var lamp = new Lamp(name, light, texts.get("lamp." + light), sentence(module, waiting));
        waiting.stream()
                .findFirst()
                .map(Attention::since)
                .map(since -> Lateness.of(since, LocalDate.now(clock)))
                .ifPresent(
                        late -> {
                            var longest =
                                    new Span(
                                            texts.get(
                                                    "attention.longest",
                                                    texts.get(late.key(), late.number())));
                            longest.addClassName("attention-longest");
                            lamp.add(longest);
                        });
        if (waiting.size() > 1) {
            var more = new Span(texts.get("lamp.more", waiting.size() - 1));
            more.addClassName("basis");
            lamp.add(more);
        }
        return TestIds.mark(lamp, "lamp-" + module);
    }

    private Anchor sentence(String module, List<Attention> waiting) {
        var first =
                waiting.stream()
                        .findFirst()
                        .orElse(
                                new Attention(
                                        texts.get("lamp.nothing"),
                                        0,
                                        "",
                                        Attention.Weight.WAITING));
        var route = first.route().isEmpty() ? "overview/" + module : first.route();
        return new Anchor(route, first.sentence());
    }

    /** Red where the law was missed, dark where a day has passed, amber where something waits. */
    private static String light(List<Attention> waiting) {
        return waiting.stream()
                .map(Attention::weight)
                .min(Comparator.naturalOrder())
                .map(
                        weight ->
                                switch (weight) {
                                    case LEGAL -> "red";
                                    case LATE -> "dark";
                                    case WAITING -> "amber";
                                })
                .orElse("green");
    }
}
