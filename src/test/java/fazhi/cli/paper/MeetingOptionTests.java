package fazhi.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.presentation.deck.MeetingKind;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class MeetingOptionTests {

    private final MeetingOption option = new MeetingOption();

    @Test
    void everyMeetingHasItsWordAndAllMeansEverySlide() {
        assertThat(option.convert("year-end").meeting()).contains(MeetingKind.YEAR_END);
        assertThat(option.convert("party-committee").meeting())
                .contains(MeetingKind.PARTY_COMMITTEE);
        assertThat(option.convert("half-year").meeting()).contains(MeetingKind.HALF_YEAR);
        assertThat(option.convert("free").meeting()).contains(MeetingKind.FREE);
        assertThat(option.convert("all").meeting()).isEmpty();
    }

    @Test
    void anotherWordIsRefusedWithTheRightOnes() {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> option.convert("YEAR_END"))
                .withMessageContaining("party-committee");
    }
}
