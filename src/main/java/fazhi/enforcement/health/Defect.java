package fazhi.enforcement.health;

import fazhi.common.Texts;

/**
 * Where a case falls short of a rule (案件问题), in words.
 *
 * @param rule {@code P-44.missing}
 * @param words what is wrong
 * @param source law and article
 * @param remedy what can still be done
 * @param gate whether an act that would cause it needs a reason
 */
public record Defect(String rule, String words, String source, String remedy, boolean gate) {

    static Defect of(LawRule<?> rule, Texts texts) {
        return new Defect(
                rule.id(),
                texts.get(rule.key()),
                texts.get(rule.key() + ".source"),
                texts.get(rule.key() + ".remedy"),
                rule.gate());
    }
}
