package fazhi.presentation.paper;

import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.Basis;
import fazhi.figure.FigureValue;
import fazhi.presentation.Slide;
import fazhi.presentation.speech.Aloud;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a meeting heard, out of the slides it saw (会议听取的主要情况): a sentence for each pillar. */
@Component
record MainFacts(Texts texts) {

    private static final String PERCENT = "%";

    private static final Pattern ROUTE = Pattern.compile("^ledger/([a-z-]+).*$");

    /** Before what a sheet says of the year before. */
    private static final Pattern BESIDE = Pattern.compile("[\u3000;]");

    /** Of the pillars' sheets; where none was shown, of their figures. */
    List<String> of(List<Slide> slides) {
        var problems = slides.stream().anyMatch(MainFacts::problems);
        var told =
                slides.stream()
                        .filter(Slide::divider)
                        .flatMap(slide -> sheet(slide, problems))
                        .toList();
        return told.isEmpty()
                ? slides.stream()
                        .filter(Slide::figures)
                        .map(Slide::headline)
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .map(each -> texts.get("slide.sentence", MinuteWords.written(each)))
                        .toList()
                : told;
    }

    /** Until when the facts were counted, where the sheets agree: 截至2022年12月2日. */
    String asOf(List<Slide> slides) {
        var days =
                slides.stream()
                        .filter(Slide::divider)
                        .map(Slide::basis)
                        .map(each -> BESIDE.split(each)[0])
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList();
        return days.size() == 1 ? MinuteWords.written(days.getFirst()) : "";
    }

    /** The slide the minutes take the number of problems from. */
    static boolean problems(Slide slide) {
        return slide.key().equals("closing/problems") && MinuteWords.counted(slide.headline());
    }

    /** What is told of one name (同名事项). */
    private record Told(List<String> done, List<String> open) {

        Told() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** 行政执法方面，立案12宗，办结15宗；还有在办案件1宗; what has a name of its own in a sentence of its own. */
    private Stream<String> sheet(Slide slide, boolean problems) {
        var told = new LinkedHashMap<String, Told>();
        var own = new Told();
        told.put(slide.topic(), own);
        slide.leading()
                .ifPresent(
                        table ->
                                told.computeIfAbsent(
                                                named(slide, table.route(0, 1)), _ -> new Told())
                                        .done
                                        .addAll(leading(table)));
        for (var block : slide.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                var lacking = paragraph.text().startsWith(texts.get("chapter.lacking"));
                for (var token : figures(paragraph)) {
                    var figure = MinuteWords.written(lacking ? token.text() : named(token));
                    var at = told.computeIfAbsent(name(slide, token), _ -> new Told());
                    (lacking && !share(figure) ? at.open : at.done).add(figure);
                }
            }
        }
        if (problems) {
            Stream.of(own.done, own.open).forEach(each -> each.removeIf(MinuteWords::states));
        }
        return told.entrySet().stream()
                .filter(each -> !each.getValue().done.isEmpty() || !each.getValue().open.isEmpty())
                .map(each -> sentence(each.getKey(), each.getValue().done, each.getValue().open));
    }

    /** By the name it has in the notes, 发放资料; what needs its bracket keeps its label. */
    private String named(Block.Token token) {
        var id = FigureValue.idOf(token.figure());
        var label = texts.has("figure." + id) ? texts.get("figure." + id) : "";
        var name = "spoken.name." + id;
        return !label.isEmpty()
                        && texts.has(name)
                        && Aloud.of(label).equals(label)
                        && token.text().startsWith(label)
                ? texts.get(name) + token.text().substring(label.length()).strip()
                : token.text();
    }

    private static List<String> leading(Block.Table table) {
        return table.rows().stream()
                .map(cells -> MinuteWords.written(cells.get(0) + " " + cells.get(1)))
                .toList();
    }

    /** By the ledger its rows stand in. */
    private String named(Slide slide, String route) {
        return apart(slide, ROUTE.matcher(route).replaceFirst("$1"));
    }

    private String name(Slide slide, Block.Token token) {
        return apart(slide, token.figure().split("\\.")[0]);
    }

    private String apart(Slide slide, String ledger) {
        var key = "spoken.apart." + ledger;
        return texts.has(key) ? texts.get(key) : slide.topic();
    }

    /** Those of the period and its end; what stood when it began is a number of the books. */
    private static List<Block.Token> figures(Block.Paragraph told) {
        return told.parts().stream()
                .filter(Block.Token.class::isInstance)
                .map(Block.Token.class::cast)
                .filter(each -> !each.figure().endsWith("@" + Basis.OPENING.code()))
                .filter(each -> !MinuteWords.none(MinuteWords.written(each.text())))
                .toList();
    }

    private static boolean share(String figure) {
        return figure.contains(PERCENT);
    }

    private String sentence(String pillar, List<String> done, List<String> open) {
        var clauses =
                done.stream()
                        .distinct()
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
        var left =
                open.stream()
                        .map(MinuteWords::open)
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        if (open.isEmpty()) {
            return texts.get("paper.pillar", pillar, clauses);
        }
        return done.isEmpty()
                ? texts.get("paper.pillar-left", pillar, left)
                : texts.get("paper.pillar-both", pillar, clauses, left);
    }
}
