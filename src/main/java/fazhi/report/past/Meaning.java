package fazhi.report.past;

import java.util.EnumSet;
import java.util.Set;

/** What a chapter is about, by the words of its heading (章节含义). */
enum Meaning {
    PROBLEMS,
    MEASURES,
    OTHER;

    /** Nothing for what was done; two for a chapter of problems and plans. */
    static Set<Meaning> of(String heading, int year) {
        var found = EnumSet.noneOf(Meaning.class);
        if (PastWords.in("other", heading)) {
            return EnumSet.of(OTHER);
        }
        if (clause(heading, "problems")) {
            found.add(PROBLEMS);
        }
        if (clause(heading, "measures") || planned(heading, year)) {
            found.add(MEASURES);
        }
        return found;
    }

    /** 坚持问题导向，清醒认识存在差距: the second half says it. */
    private static boolean clause(String heading, String meaning) {
        return PastWords.get("pause")
                .splitAsStream(heading)
                .anyMatch(
                        each ->
                                PastWords.in(meaning, each)
                                        && !PastWords.in(meaning + ".not", each));
    }

    /** 2025年工作安排 in a report of 2024. */
    private static boolean planned(String heading, int year) {
        var plan = PastWords.get("plan.of-year").matcher(heading);
        return year > 0 && plan.find() && Integer.parseInt(plan.group(1)) > year;
    }
}
