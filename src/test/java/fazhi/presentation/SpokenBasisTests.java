package fazhi.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.figure.Basis;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a figure is counted on, notes and findings have words for it. */
class SpokenBasisTests {

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisHasWords(Basis basis) {
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .forEach(
                        each -> {
                            assertThat(
                                            words("presentation", each)
                                                    .containsKey("spoken." + basis.code()))
                                    .isTrue();
                            assertThat(
                                            words("check", each)
                                                    .containsKey("check.basis." + basis.code()))
                                    .isTrue();
                        });
    }

    private static ResourceBundle words(String module, Locale locale) {
        return ResourceBundle.getBundle("messages/" + module, locale);
    }
}
