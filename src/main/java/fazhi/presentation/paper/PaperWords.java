package fazhi.presentation.paper;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Head;
import fazhi.document.OfficialDocument.Imprint;
import fazhi.document.OfficialDocument.Signature;
import fazhi.organisation.town.PrintingOffice;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frames and sentences of meeting papers (会议文书用语); what nobody typed yet is a gap. */
@Component
record PaperWords(SettingsService settings, TownPlace place, PrintingOffice printer, Texts texts) {

    /** Minutes carry a red head, no addressee and no signature (纪要格式). */
    OfficialDocument minutes(Body meets, String title, List<Block> body) {
        var mark =
                meets == Body.JOINT
                        ? texts.get("paper.joint-minutes-mark", place.name())
                        : texts.get("paper.minutes-mark", organ(meets));
        return new OfficialDocument(
                new Head(mark, null, false, null),
                title,
                "",
                body,
                new Signature("", null),
                List.of(),
                imprint());
    }

    /** What the minutes of a meeting of this name are called. */
    String minutesTitle(String name) {
        return texts.get(
                MinuteWords.meeting(name) ? "paper.minutes-title-short" : "paper.minutes-title",
                name);
    }

    /** What the minutes of a meeting that heard this are called: 关于听取…汇报的会议纪要. */
    String minutesOn(String title) {
        return MinuteWords.meeting(title)
                ? minutesTitle(title)
                : texts.get(
                        MinuteWords.report(heard(title))
                                ? "paper.minutes-title-heard"
                                : "paper.minutes-title-on",
                        heard(title));
    }

    /** That it was heard; a title that is no report's says only that there was one. */
    String heardSentence(String title) {
        if (MinuteWords.meeting(title)) {
            return texts.get("paper.heard-something");
        }
        return MinuteWords.report(heard(title))
                ? texts.get("paper.heard", heard(title))
                : texts.get("paper.heard-line", title);
    }

    /** The task list of a meeting that heard this. */
    String tasksTitle(String title) {
        if (MinuteWords.meeting(title)) {
            return texts.get("paper.tasks-title-of", title);
        }
        return MinuteWords.report(heard(title))
                ? texts.get("paper.tasks-title-heard", heard(title))
                : texts.get("paper.tasks-title");
    }

    /** What was heard, by the title of its deck: of the state of something a report. */
    String heard(String title) {
        return MinuteWords.state(title) ? texts.get("paper.report-on", title) : title;
    }

    OfficialDocument notice(Body meets, String key, String title, List<Block> body) {
        return new OfficialDocument(
                new Head(texts.get("report.head-mark", issuers(meets, "\n")), null, false, null),
                texts.get(key, title, issuers(meets, " ")),
                null,
                body,
                new Signature(
                        meets == Body.GOVERNMENT
                                ? settings.get().signature()
                                : issuers(meets, texts.get("common.list-mark")),
                        null),
                List.of(),
                imprint());
    }

    private Imprint imprint() {
        return new Imprint(null, printer.name().orElse(null), null);
    }

    /** Both bodies call a joint meeting: their common office does, or the two together. */
    private String issuers(Body meets, String between) {
        return meets == Body.JOINT
                ? printer.name()
                        .orElseGet(() -> organ(Body.PARTY) + between + organ(Body.GOVERNMENT))
                : organ(meets);
    }

    /** A meeting of the party committee is the committee's, not the government's (党委会议). */
    private String organ(Body meets) {
        var town = settings.get();
        if (meets == Body.GOVERNMENT) {
            return town.signature();
        }
        if (!town.jointWith().isEmpty()) {
            return town.jointWith();
        }
        var full = place.full();
        return texts.get(
                full.endsWith(texts.get("report.street")) ? "paper.party-street" : "paper.party",
                full);
    }

    /** 元宵普法灯谜 as 元宵普法灯谜活动; what is called a training or a lecture stays so. */
    String event(String name) {
        return MinuteWords.event(name) ? name : texts.get("paper.event-name", name);
    }

    Block heading(String key) {
        return new Block.Heading(1, texts.get(key));
    }

    Block paragraph(String text) {
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(text)));
    }

    /** A value as text, or the gap that stands for it. */
    String orGap(String key, String value) {
        return value.isBlank() ? texts.get("document.blank", texts.get(key)) : value;
    }

    /** A paragraph as plain text, its gaps included. */
    String plain(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.parts().stream()
                        .map(
                                part ->
                                        part instanceof Block.Blank
                                                ? texts.get("document.blank", part.text())
                                                : part.text())
                        .collect(Collectors.joining())
                : "";
    }

    /** A sentence with places for values; a value that is empty stays a gap named by its key. */
    Block sentence(String key, Value... values) {
        var parts = texts.get(key, Stream.of(values).map(Value::mark).toArray()).split(Value.CUT);
        var inlines = new ArrayList<Block.Inline>();
        for (var part : parts) {
            inlines.add(
                    Stream.of(values)
                            .filter(value -> value.key().equals(part))
                            .findFirst()
                            .map(this::inline)
                            .orElseGet(() -> new Block.Words(part)));
        }
        return new Block.Paragraph(
                Block.Origin.DATA,
                inlines.stream().filter(each -> !each.text().isEmpty()).toList());
    }

    private Block.Inline inline(Value value) {
        return value.text().isBlank()
                ? new Block.Blank(texts.get(value.key()))
                : new Block.Words(value.text());
    }

    /** Something a person knows, or has yet to say (填写项). */
    record Value(String key, String text) {

        private static final String CUT = "\u0001";

        private String mark() {
            return CUT + key + CUT;
        }
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day, texts);
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }
}
