package fazhi.presentation.record;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.RecordRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointedTests {

    @Test
    void comesBackFromItsText() {
        var village = new Pointed(new RecordRef("village", 5), List.of());
        var photos = new Pointed(new RecordRef("activity", 12), List.of(35L, 34L));
        assertThat(photos).hasToString("activity/12 35 34");
        assertThat(Pointed.parse(photos.toString())).isEqualTo(photos);
        assertThat(Pointed.parse(village.toString())).isEqualTo(village);
    }
}
