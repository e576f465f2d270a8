package fazhi.check.language;

import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.read.ReportParagraph;
import java.util.List;

/**
 * One sentence with its quantities (语句).
 *
 * @param text without remarks in brackets
 * @param written as it stands
 */
public record Statement(
        ReportParagraph paragraph, String text, List<Quantity> quantities, String written) {

    public String prefix(Quantity quantity) {
        return text.substring(0, quantity.start());
    }

    public Finding certain(String rule, String message) {
        return finding(rule, Certainty.CERTAIN, message);
    }

    public Finding ask(String rule, String message) {
        return finding(rule, Certainty.ASK, message);
    }

    public Finding finding(String rule, Certainty certainty, String message) {
        return new Finding(rule, certainty, message, written.strip(), paragraph.number());
    }
}
