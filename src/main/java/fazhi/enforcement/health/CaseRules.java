package fazhi.enforcement.health;

import java.util.List;
import java.util.stream.Stream;

/** Every rule for a case (办案规则目录), in the order of a case's life. */
final class CaseRules {

    static final List<LawRule<CaseFile>> ALL =
            Stream.of(FilingRules.ALL, NoticeRules.ALL, DecisionRules.ALL, MoneyRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private CaseRules() {}

    static List<LawRule<CaseFile>> broken(CaseFile file) {
        return LawRule.broken(ALL, file);
    }
}
