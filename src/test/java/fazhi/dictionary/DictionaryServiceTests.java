package fazhi.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "LAW_OFFICE")
class DictionaryServiceTests {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 2);

    @Autowired private DictionaryService dictionary;

    @Test
    void valuesComeInTheirOrder() {
        dictionary.add(DictionaryData.of("order", "second", 2));
        dictionary.add(DictionaryData.of("order", "first", 1));

        assertThat(dictionary.list("order"))
                .extracting(each -> each.data().label())
                .containsExactly("first", "second");
    }

    @Test
    void aDisabledValueIsKeptButNotOffered() {
        var id = dictionary.add(DictionaryData.of("kept", "old", 1));

        dictionary.disable(only("kept"));

        assertThat(dictionary.list("kept", DAY)).isEmpty();
        assertThat(only("kept").id()).isEqualTo(id);
    }

    @Test
    void aValueIsOfferedOnItsDaysOnly() {
        dictionary.add(new DictionaryData("days", "X", "new", 1, DAY, DAY.plusDays(1), true));

        assertThat(dictionary.list("days", DAY.minusDays(1))).isEmpty();
        assertThat(dictionary.list("days", DAY)).hasSize(1);
        assertThat(dictionary.list("days", DAY.plusDays(2))).isEmpty();
    }

    @Test
    void aLabelIsTakenOnce() {
        dictionary.add(DictionaryData.of("once", "same", 1));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dictionary.add(DictionaryData.of("once", "same", 2)))
                .withMessage("dictionary.label-taken");
    }

    @Test
    void renamingAnOlderStateIsRefused() {
        dictionary.add(DictionaryData.of("version", "a", 1));
        var read = only("version");
        dictionary.rename(read, "b");

        assertThat(only("version").data().label()).isEqualTo("b");
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> dictionary.rename(read, "c"));
    }

    private Stored<DictionaryData> only(String name) {
        return dictionary.list(name).getFirst();
    }
}
