package fazhi.report.phrase;

import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.report.Telling;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the year's own figures are short of (本年差距), offered in the gap where a person writes what is
 * lacking and why: never a sentence of the report.
 */
@Component
@Order(2)
class ShortfallTelling implements Telling {

    private static final String TEXT = "report.short.";

    private static final List<String> BESIDES =
            List.of("officer.certified-rate", "clock.legal-overdue");

    private final Parts<Overview> overviews;

    private final FigureCatalogue figures;

    private final Texts texts;

    ShortfallTelling(ObjectProvider<Overview> overviews, FigureCatalogue figures, Texts texts) {
        this.overviews = new Parts<>(overviews);
        this.figures = figures;
        this.texts = OfficialLanguage.of(texts);
    }

    @Override
    public String id() {
        return "report.shortfalls";
    }

    @Override
    public String tell(Period period) {
        var asked =
                Stream.concat(
                                overviews.stream()
                                        .flatMap(each -> each.chapter().lacking().stream()),
                                BESIDES.stream())
                        .filter(each -> texts.has(TEXT + FigureValue.idOf(each)))
                        .toList();
        var offered =
                figures.of(asked, period).stream()
                        .filter(ShortfallTelling::lacks)
                        .map(this::told)
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        return offered.isEmpty() ? "" : texts.get("report.shortfalls", offered);
    }

    /** Of a share the rest, of anything else what there is. */
    private static boolean lacks(FigureValue figure) {
        var share = figure.share();
        return figure.value() != null
                && (share == null
                        ? figure.value().signum() > 0
                        : share.part().compareTo(share.whole()) < 0);
    }

    private String told(FigureValue figure) {
        var share = figure.share();
        return share == null
                ? texts.get(TEXT + figure.id(), figure.text())
                : texts.get(
                        TEXT + figure.id(),
                        plain(share.whole().subtract(share.part())),
                        plain(share.whole()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
