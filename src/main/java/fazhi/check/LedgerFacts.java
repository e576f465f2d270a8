package fazhi.check;

import fazhi.common.Period;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.Basis;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the ledgers say of a year (台账数据), in the words a report uses for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class LedgerFacts {

    private static final String ALTERNATIVES = ";";

    private final FigureCatalogue figures;

    private final Properties subjects = new Properties();

    LedgerFacts(FigureCatalogue figures) {
        this.figures = figures;
        var file = new ClassPathResource("check/figure-subjects.properties");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            subjects.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Every known figure that texts have words for, on every basis it can be counted on; a figure
     * whose ledger nobody kept in that year is not known on any, as its rows since the founding are
     * not all of them.
     */
    public List<LedgerFact> of(Period period) {
        var values =
                OfficialLanguage.in(() -> figures.everyBasis(period)).stream()
                        .filter(figure -> subjects.containsKey(figure.id()))
                        .toList();
        var unknown =
                values.stream()
                        .filter(figure -> figure.basis() == Basis.PERIOD)
                        .filter(figure -> figure.value() == null)
                        .map(FigureValue::id)
                        .collect(Collectors.toSet());
        return values.stream()
                .filter(figure -> figure.value() != null && !unknown.contains(figure.id()))
                .map(this::fact)
                .toList();
    }

    private LedgerFact fact(FigureValue figure) {
        return new LedgerFact(
                figure.id(),
                figure.label(),
                Arrays.asList(subjects.getProperty(figure.id()).split(ALTERNATIVES)),
                figure.unit(),
                Objects.requireNonNull(figure.value()),
                figure.basis().code());
    }
}
