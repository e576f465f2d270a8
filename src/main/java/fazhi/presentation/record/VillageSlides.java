package fazhi.presentation.record;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.organisation.wall.VillageSheet;
import fazhi.organisation.wall.VillageWall;
import fazhi.presentation.Slide;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A village's sheet as a slide (村情页): how many of each, and the last one. */
@Component
record VillageSlides(VillageWall wall, Texts texts) {

    private static final String NOTHING = "\u2014";

    /**
     * @throws fazhi.common.Missing when there is no such village, or none the reader may see
     */
    Slide of(long village, Period period) {
        var sheet = wall.sheet(village, period);
        var headline = texts.get("slide.village-headline", sheet.name(), counts(sheet));
        return new Slide(
                "village/" + village,
                texts.get("slide.village", Formats.period(period, texts)),
                headline,
                texts.get("villages.basis", sheet.days()),
                List.of(
                        new Block.Table(
                                "",
                                List.of(
                                        texts.get("villages.matter"),
                                        texts.get("slide.village-rows"),
                                        texts.get("slide.village-last"),
                                        texts.get("slide.village-what")),
                                sheet.parts().stream().map(this::row).toList())),
                texts.get("slide.sentence", headline));
    }

    private String counts(VillageSheet sheet) {
        var told =
                sheet.parts().stream()
                        .filter(part -> part.rows() > 0)
                        .map(part -> texts.get("slide.village-count", name(part), part.rows()))
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
        return told.isEmpty() ? texts.get("villages.silent") : told;
    }

    private String name(VillageSheet.Part part) {
        return texts.get("villages.count." + part.ledger());
    }

    private List<String> row(VillageSheet.Part part) {
        var last = part.lines().stream().findFirst();
        return List.of(
                name(part),
                part.known() ? String.valueOf(part.rows()) : texts.get("villages.unknown"),
                last.map(VillageSheet.Line::day).orElse(NOTHING),
                last.map(VillageSheet.Line::title).orElse(NOTHING));
    }
}
