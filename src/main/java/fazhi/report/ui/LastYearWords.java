package fazhi.report.ui;

import fazhi.document.Block;
import fazhi.report.DraftLine.Kind;
import fazhi.report.edition.EditionService.Reading;
import fazhi.report.edition.LastYear;
import fazhi.report.paper.PaperData;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the report of the year before says at the place of a passage (上年同处); read once it is asked.
 */
final class LastYearWords {

    private final PaperData paper;

    private final PaperKit kit;

    private final List<Reading> readings;

    private @Nullable Optional<List<Block>> text;

    LastYearWords(PaperData paper, PaperKit kit, List<Reading> readings) {
        this.paper = paper;
        this.kit = kit;
        this.readings = readings;
    }

    /** Under the heading the passage stands under, else all of it, else nothing. */
    LastYear.Place at(Reading reading) {
        var heading = "";
        for (var each : readings) {
            if (each.passage().data().kind() == Kind.HEADING) {
                heading = each.passage().data().text();
            }
            if (each.passage().id() == reading.passage().id()) {
                break;
            }
        }
        var wanted = heading;
        return text().map(each -> LastYear.at(each, wanted)).orElse(LastYear.Place.NOWHERE);
    }

    /** What may be taken over at this place as it is, or nothing. */
    String under(Reading reading) {
        var place = at(reading);
        return place.whole() ? "" : place.words();
    }

    private Optional<List<Block>> text() {
        if (text == null) {
            text = kit.lastYear().of(paper);
        }
        return text;
    }
}
