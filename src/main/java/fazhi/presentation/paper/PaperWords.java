package fazhi.presentation.paper;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Head;
import fazhi.document.OfficialDocument.Imprint;
import fazhi.document.OfficialDocument.Signature;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frames and sentences of meeting papers (会议文书用语); what nobody typed yet is a gap. */
@Component
record PaperWords(SettingsService settings, Texts texts) {

    /** Minutes carry a red head, no addressee and no signature (纪要格式). */
    OfficialDocument minutes(boolean party, String title, List<Block> body) {
        var town = settings.get();
        return new OfficialDocument(
                new Head(texts.get("paper.minutes-mark", organ(party, town)), null, false, null),
                texts.get(
                        MinuteWords.meeting(title)
                                ? "paper.minutes-title-short"
                                : "paper.minutes-title",
                        title),
                "",
                body,
                new Signature("", null),
                List.of(),
                new Imprint(null, town.printer(texts.get("report.printed-by", town.town())), null));
    }

    OfficialDocument notice(boolean party, String key, String title, List<Block> body) {
        var town = settings.get();
        return new OfficialDocument(
                new Head(texts.get("report.head-mark", organ(party, town)), null, false, null),
                texts.get(key, title, organ(party, town)),
                null,
                body,
                new Signature(party ? organ(true, town) : town.signature(), null),
                List.of(),
                new Imprint(null, town.printer(texts.get("report.printed-by", town.town())), null));
    }

    /** A meeting of the party committee is the committee's, not the government's (党委会议). */
    private String organ(boolean party, TownSettings town) {
        if (!party) {
            return town.town();
        }
        if (!town.jointWith().isEmpty()) {
            return town.jointWith();
        }
        var place = MinuteWords.place(town.town());
        return texts.get(
                place.endsWith(texts.get("report.street")) ? "paper.party-street" : "paper.party",
                place);
    }

    /** 法律咨询活动: the word for it does not stand twice. */
    String recordTitle(String title) {
        var word = texts.get("paper.activity");
        return texts.get("paper.record-title", title.endsWith(word) ? title : title + word);
    }

    Block heading(String key) {
        return new Block.Heading(1, texts.get(key));
    }

    Block paragraph(String text) {
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(text)));
    }

    Block gap(String key) {
        return new Block.Paragraph(Block.Origin.TYPED, List.of(new Block.Blank(texts.get(key))));
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
