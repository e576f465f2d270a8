package fazhi.presentation.paper;

import fazhi.common.Texts;
import fazhi.presentation.Slide;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a meeting heard, out of the slides it saw (会议听取的主要情况): what was said to each pillar. */
@Component
record MainFacts(Texts texts) {

    /** Before what a sheet says of the year before. */
    private static final Pattern BESIDE = Pattern.compile("[\u3000;]");

    /** As it was said to the pillars' sheets; where none was shown, what their figures come to. */
    List<String> of(List<Slide> slides) {
        var said =
                slides.stream()
                        .filter(Slide::divider)
                        .flatMap(slide -> slide.notes().lines())
                        .filter(each -> !each.isBlank())
                        .toList();
        return said.isEmpty()
                ? slides.stream()
                        .filter(Slide::figures)
                        .map(Slide::headline)
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .map(each -> texts.get("slide.sentence", MinuteWords.written(each)))
                        .toList()
                : said;
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
        return slide.key().equals(Slide.PROBLEMS) && MinuteWords.counted(slide.headline());
    }
}
