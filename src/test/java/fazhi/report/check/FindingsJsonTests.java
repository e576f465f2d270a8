package fazhi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTests {

    @Test
    void writesThePromisedNames() {
        var finding = new Finding("states", Certainty.CERTAIN, "19 ≠ 20", "立案\"20\"宗", 15);
        assertThat(FindingsJson.write(List.of(finding)).replaceAll("\\s", ""))
                .isEqualTo(
                        "[{\"rule\":\"states\",\"certainty\":\"certain\",\"message\":\"19≠20\","
                                + "\"excerpt\":\"立案\\\"20\\\"宗\",\"paragraph\":15}]");
    }

    @Test
    void nothingFoundIsAnEmptyArray() {
        assertThat(FindingsJson.write(List.of()).replaceAll("\\s", "")).isEqualTo("[]");
    }
}
