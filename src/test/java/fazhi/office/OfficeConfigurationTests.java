package fazhi.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OfficeConfigurationTests {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(OfficeConfiguration.class);

    @Test
    void fontsAreThoseOfTheStandard() {
        portal.run(
                context ->
                        assertThat(context.getBean(OfficialFonts.class))
                                .isEqualTo(OfficialFonts.standard()));
    }

    @Test
    void settingsReplaceAFont() {
        portal.withPropertyValues("portal.fonts.body=方正仿宋_GBK")
                .run(
                        context ->
                                assertThat(context.getBean(OfficialFonts.class).body())
                                        .isEqualTo(new OfficialFonts.Face("方正仿宋_GBK", "仿宋")));
    }
}
