package fazhi.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowListTests {

    @Test
    void neighboursWithOneVersionStandTogether() {
        var list = RowList.of(Map.of(1L, 0L, 2L, 0L, 3L, 0L, 4L, 2L, 9L, 2L));
        assertThat(list).hasToString("1-3:0,4:2,9:2");
        assertThat(RowList.parse(list.toString())).isEqualTo(list);
        assertThat(RowList.parse("")).isEqualTo(RowList.NONE).hasToString("");
    }

    @Test
    void hundredThousandRowsStayShort() {
        var versions = new TreeMap<Long, Long>();
        for (long id = 1; id <= 100_000; id++) {
            versions.put(id, 0L);
        }
        var list = new RowList(versions);
        assertThat(list).hasToString("1-100000:0");
        assertThat(RowList.parse("1-100000:0").versions()).hasSize(100_000);
    }

    @Test
    void comingGoingAndChangedRowsAreTold() {
        var then = RowList.of(Map.of(1L, 0L, 2L, 0L, 3L, 1L));
        var now = RowList.of(Map.of(2L, 0L, 3L, 4L, 5L, 0L));
        assertThat(now.without(then)).containsExactly(5L);
        assertThat(then.without(now)).containsExactly(1L);
        assertThat(then.changed(now)).containsExactly(3L);
    }
}
