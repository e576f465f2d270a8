package fazhi.check.comparison;

import fazhi.check.CheckContext;
import fazhi.check.LedgerFact;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Statements;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a text names figures of the ledgers (指标对应), so that a number can lead to its rows. */
public final class FactPlaces {

    /**
     * One number in a paragraph (对应处).
     *
     * @param start of the number in the paragraph's text
     */
    public record Place(int paragraph, int start, int end, LedgerFact fact) {}

    private FactPlaces() {}

    /** In reading order; a number no ledger speaks of is not among them. */
    public static List<Place> of(ReportText text, CheckContext context) {
        int year = context.yearOf(text);
        return text.body().stream()
                .flatMap(paragraph -> places(paragraph, context.facts(), year))
                .toList();
    }

    private static Stream<Place> places(
            ReportParagraph paragraph, List<LedgerFact> facts, int year) {
        return Statements.of(paragraph).stream()
                .flatMap(
                        statement ->
                                statement.quantities().stream()
                                        .filter(
                                                each ->
                                                        LedgerRule.comparable(
                                                                statement, each, year))
                                        .flatMap(
                                                each ->
                                                        fact(statement, each, facts, year).stream()
                                                                .map(
                                                                        fact ->
                                                                                place(
                                                                                        statement,
                                                                                        each,
                                                                                        fact))));
    }

    /** The basis on which the number is right, where there is one. */
    private static Optional<LedgerFact> fact(
            Statement statement, Quantity quantity, List<LedgerFact> facts, int year) {
        var meant =
                LedgerRule.onBasis(statement, LedgerRule.named(statement, quantity, facts), year);
        return meant.stream()
                .filter(fact -> quantity.agrees(fact.value()))
                .findFirst()
                .or(() -> meant.stream().findFirst());
    }

    private static Place place(Statement statement, Quantity quantity, LedgerFact fact) {
        int start = statement.paragraph().text().indexOf(statement.text()) + quantity.start();
        int end = start + quantity.written().length();
        return new Place(statement.paragraph().number(), start, end, fact);
    }
}
