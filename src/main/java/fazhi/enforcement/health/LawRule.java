package fazhi.enforcement.health;

import java.util.List;
import java.util.function.Predicate;

/**
 * One thing the law asks of a matter (办案规则). What is wrong, its article and what can still be done
 * are the texts {@code case-rule.id}, {@code .source} and {@code .remedy}.
 *
 * @param <F> what it looks at
 * @param id rule and point, {@code P-44.missing}
 * @param gate whether an act that breaks it is refused unless a reason is given; else it is a
 *     warning
 * @param broken true of a matter that falls short
 */
record LawRule<F>(String id, boolean gate, Predicate<F> broken) {

    static <F> LawRule<F> gate(String id, Predicate<F> broken) {
        return new LawRule<>(id, true, broken);
    }

    static <F> LawRule<F> warning(String id, Predicate<F> broken) {
        return new LawRule<>(id, false, broken);
    }

    static <F> List<LawRule<F>> broken(List<LawRule<F>> rules, F file) {
        return rules.stream().filter(rule -> rule.broken().test(file)).toList();
    }

    String key() {
        return "case-rule." + id;
    }
}
