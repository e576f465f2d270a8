package fazhi.enforcement.matter;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.mark.RowMark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cases whose cause no published matter covered on the day of filing (执法无据). */
@Component
class UncoveredCases implements RowMark<PenaltyCaseData> {

    private final MatterUse use;

    UncoveredCases(MatterUse use) {
        this.use = use;
    }

    @Override
    public String ledger() {
        return "penalty";
    }

    /** Nothing is said of a town that has published no matters yet. */
    @Override
    public Map<Long, String> of(List<Stored<PenaltyCaseData>> rows, Period period) {
        var matters = rows.isEmpty() ? List.<MatterData>of() : use.usable();
        return matters.isEmpty()
                ? Map.of()
                : rows.stream()
                        .filter(
                                row ->
                                        matters.stream()
                                                .noneMatch(
                                                        each ->
                                                                MatterCover.covers(
                                                                        each, row.data())))
                        .collect(Collectors.toMap(Stored::id, _ -> "penalty.without-matter"));
    }
}
