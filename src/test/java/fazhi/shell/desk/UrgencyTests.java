package fazhi.shell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrgencyTests {

    private static List<String> rows(int number) {
        return Collections.nCopies(number, "");
    }

    @Test
    void whatTheLawWaitsForComesFirstAndLeavesRoomForTheRest() {
        var places =
                Urgency.places(
                        Map.of(
                                Urgency.LEGAL, rows(20),
                                Urgency.GRAVE, rows(2),
                                Urgency.WEEK, rows(9)),
                        14);
        assertThat(places)
                .containsEntry(Urgency.LEGAL, 10)
                .containsEntry(Urgency.GRAVE, 2)
                .containsEntry(Urgency.WEEK, 2);
    }

    @Test
    void everyPlaceIsTakenAsLongAsThereAreRows() {
        var places = Urgency.places(Map.of(Urgency.LATER, rows(30)), 14);
        assertThat(places).containsEntry(Urgency.LATER, 14);
    }
}
