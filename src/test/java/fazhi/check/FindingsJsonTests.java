package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.check.Finding.Certainty;
import java.util.LinkedHashMap;
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

    @Test
    void severalFilesEachHaveTheirName() {
        var finding = new Finding("sum", Certainty.CERTAIN, "5", "共6件", 3);
        var files = new LinkedHashMap<String, List<Finding>>();
        files.put("b.txt", List.of(finding));
        files.put("a.docx", List.of());
        assertThat(FindingsJson.write(files).replaceAll("\\s", ""))
                .isEqualTo(
                        "[{\"file\":\"b.txt\",\"findings\":[{\"rule\":\"sum\",\"certainty\":\"certain\","
                                + "\"message\":\"5\",\"excerpt\":\"共6件\",\"paragraph\":3}]},"
                                + "{\"file\":\"a.docx\",\"findings\":[]}]");
    }
}
