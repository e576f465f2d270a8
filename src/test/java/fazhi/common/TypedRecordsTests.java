package fazhi.common;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.dictionary.DictionaryData;
import fazhi.document.Block;
import fazhi.organisation.town.TownSettings;
import fazhi.organisation.unit.ReorganisationData;
import fazhi.presentation.deck.DeckData;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.deck.SlidePicture;
import fazhi.presentation.showing.MinutesData;
import fazhi.report.DraftLine;
import fazhi.security.FirstAccount;
import fazhi.security.account.AccountData;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed outside the ledgers loses what nobody sees, whichever way it comes in. */
class TypedRecordsTests {

    private static final String ODD = "\uFEFF甲\u200B镇\u00A0\u202A";

    private static final Set<String> CHOSEN = Set.of("key", "code");

    static Stream<Record> records() {
        return Stream.of(
                new TownSettings(ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, null),
                new ReorganisationData(Set.of(), ODD, null),
                DictionaryData.of("list", ODD, 1),
                new DeckSlide("key", SlideKind.TEXT, false, ODD, ODD, ODD, SlidePicture.COMPUTED),
                new DeckData(null, ODD, Period.year(2022), List.of()),
                new MinutesData(ODD, ODD, ODD, ODD, ODD, ODD),
                DraftLine.paragraph(ODD, Block.Origin.TYPED),
                new AccountData(ODD, ODD, Set.of(), Set.of(), null),
                new FirstAccount(ODD, ODD, "list", false));
    }

    @ParameterizedTest
    @MethodSource("records")
    void nothingUnseenStays(Record typed) throws ReflectiveOperationException {
        for (RecordComponent each : typed.getClass().getRecordComponents()) {
            if (each.getType() != String.class || CHOSEN.contains(each.getName())) {
                continue;
            }
            each.getAccessor().setAccessible(true);
            var text = (String) each.getAccessor().invoke(typed);
            assertThat(text == null || text.equals("list") ? "甲镇" : text.strip())
                    .as(each.getName())
                    .isEqualTo("甲镇");
        }
    }
}
