package fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.figure.board.Board;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.security.session.SystemIdentity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Under one name a page has one number: what is counted otherwise is called otherwise. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-12-15"})
class OneNameOneNumberTests {

    @Autowired private BoardService boards;

    @Autowired private ObjectProvider<Overview> overviews;

    @ParameterizedTest
    @CsvSource({"2022", "2022H1", "2023", "2023Q1"})
    void cardsAndLinesAgree(String asked) {
        var period = Period.parse(asked).orElseThrow();
        for (var overview : new Parts<>(overviews).stream().toList()) {
            var board = SystemIdentity.run(() -> boards.of(overview.module(), period));
            assertThat(numbers(board))
                    .as(overview.module())
                    .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
        }
    }

    private static Map<String, Set<BigDecimal>> numbers(Board board) {
        var numbers = new HashMap<String, Set<BigDecimal>>();
        board.cards().stream()
                .map(Board.Card::figure)
                .filter(each -> each.value() != null)
                .forEach(each -> put(numbers, each.label(), each.value()));
        board.charts().stream()
                .filter(each -> each.kind() == ChartData.Kind.LINE)
                .flatMap(each -> each.series().stream())
                .forEach(
                        each -> last(each.values()).forEach(put -> put(numbers, each.name(), put)));
        return numbers;
    }

    private static List<BigDecimal> last(List<BigDecimal> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .map(List::of)
                .orElse(List.of());
    }

    private static void put(Map<String, Set<BigDecimal>> numbers, String name, BigDecimal value) {
        numbers.computeIfAbsent(name, _ -> new TreeSet<>()).add(value);
    }
}
