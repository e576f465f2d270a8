package fazhi.presentation.paper;

import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.presentation.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a meeting heard, out of the slides it saw (会议听取的主要情况): a sentence for each pillar. */
@Component
record MainFacts(Texts texts) {

    private static final String PERCENT = "%";

    /** Before what a sheet says of the year before. */
    private static final Pattern BESIDE = Pattern.compile("[\u3000;]");

    /** Of the pillars' sheets; where none was shown, of their figures. */
    List<String> of(List<Slide> slides) {
        var problems = slides.stream().anyMatch(MainFacts::problems);
        var told =
                slides.stream()
                        .filter(Slide::divider)
                        .map(slide -> sheet(slide, problems))
                        .flatMap(Optional::stream)
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

    /** 行政执法方面，立案12宗，办结15宗；还有在办案件1宗. */
    private Optional<String> sheet(Slide slide, boolean problems) {
        var done = new ArrayList<String>();
        var open = new ArrayList<String>();
        slide.leading().stream()
                .flatMap(table -> table.rows().stream())
                .map(cells -> MinuteWords.written(cells.get(0) + " " + cells.get(1)))
                .forEach(done::add);
        for (var block : slide.content()) {
            if (block instanceof Block.Paragraph told) {
                var lacking = told.text().startsWith(texts.get("chapter.lacking"));
                figures(told).forEach(each -> (lacking && !share(each) ? open : done).add(each));
            }
        }
        if (problems) {
            Stream.of(done, open).forEach(each -> each.removeIf(MinuteWords::states));
        }
        return Stream.of(done, open).allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(sentence(slide.topic(), done, open));
    }

    private static Stream<String> figures(Block.Paragraph told) {
        return told.parts().stream()
                .filter(Block.Token.class::isInstance)
                .map(Block.Inline::text)
                .map(MinuteWords::written)
                .filter(each -> !MinuteWords.none(each));
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
