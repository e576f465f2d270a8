package fazhi.presentation.finding;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.figure.FigureValue;
import fazhi.figure.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a figure says beside that of the year before (与上年比较): 立案 21 宗，比上年多 9 宗; nothing where a part
 * of a year or a share stands there, or no number at all.
 */
@Component
public record SheetFinding(Texts texts) {

    private static final String PERCENT = "%";

    /** More, less or as much as the year before. */
    public Optional<String> of(FigureValue figure) {
        var before = figure.compared();
        var value = figure.value();
        if (before == null || before.partly() || value == null || before.value() == null) {
            return Optional.empty();
        }
        if (figure.unit().equals(PERCENT)) {
            return Optional.empty();
        }
        var change = value.subtract(before.value());
        var key =
                switch (change.signum()) {
                    case 1 -> "finding.more";
                    case -1 -> "finding.fewer";
                    default -> "finding.same";
                };
        return Optional.of(
                texts.get(
                        key,
                        figure.label(),
                        figure.large(),
                        figure.behindLarge(),
                        Formats.number(change.abs()),
                        Unit.beside(before.unit(), change.abs(), texts)));
    }
}
