package fazhi.report.past;

import fazhi.check.read.ReportParagraph;
import java.util.List;
import java.util.function.Predicate;

/**
 * How deep a heading stands (标题层次): by its mark (第一章, 第一节, 一、, （一）, 1., 1.1 …), or, where it has
 * none, by what it means, by its frame 【…】 or by its look.
 */
final class Depths {

    private static final int CHAPTER = 1;

    private static final int SECTION = 2;

    private static final int MARKED = 2;

    private static final int DEEPEST = 9;

    private final int year;

    private final int framed;

    private final int standing;

    Depths(List<ReportParagraph> body, int year) {
        this.year = year;
        framed = loose(body, Depths::framed, CHAPTER);
        standing = loose(body, ReportParagraph::standsOut, SECTION);
    }

    /** What has no number stands outside of what has one where it comes first. */
    private static int loose(List<ReportParagraph> body, Predicate<ReportParagraph> kind, int own) {
        return body.stream()
                .filter(each -> each.level() > 0 || kind.test(each))
                .findFirst()
                .filter(each -> each.level() > 0)
                .map(_ -> DEEPEST)
                .orElse(own);
    }

    private static boolean framed(ReportParagraph paragraph) {
        return PastWords.in("framed", paragraph.text());
    }

    /** 0 for what is no heading. */
    int of(ReportParagraph paragraph) {
        var text = paragraph.text();
        if (paragraph.level() > 0) {
            return paragraph.level() + MARKED;
        }
        if (PastWords.in("chapter", text)) {
            return CHAPTER;
        }
        if (PastWords.in("section", text)) {
            return SECTION;
        }
        if (framed(paragraph)) {
            return framed;
        }
        if (PastWords.in("bare.chapter", text) || bare(text)) {
            return CHAPTER;
        }
        return paragraph.standsOut() ? standing : 0;
    }

    /** A short line of its own that says what a chapter is about. */
    private boolean bare(String text) {
        return PastWords.in("bare", text)
                && (PastWords.in("gathering", text) || !Meaning.of(text, year).isEmpty());
    }

    /** The words of a heading without its mark; those in a frame end as a sentence does. */
    static String unmarked(ReportParagraph paragraph) {
        if (paragraph.level() > 0) {
            return PastWords.get("label")
                    .matcher(paragraph.text().substring(paragraph.mark().length()))
                    .replaceFirst("");
        }
        var frame = PastWords.get("framed").matcher(paragraph.text());
        if (frame.find()) {
            return frame.group(1) + PastWords.stop() + paragraph.text().substring(frame.end());
        }
        return PastWords.get("parting").matcher(paragraph.text()).replaceFirst("");
    }
}
