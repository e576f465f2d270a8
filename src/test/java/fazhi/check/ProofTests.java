package fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fazhi.check.language.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTests {

    static Stream<String> twins() {
        return CheckFixture.resource("/check/twins.txt")
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void whatMayBeRightInAnotherReadingIsAsked(String line) {
        var twin = line.split(" \\| ");
        assertThat(CheckFixture.check(twin[0])).anyMatch(Finding::certain);
        assertThat(CheckFixture.check(twin[1])).isNotEmpty().noneMatch(Finding::certain);
    }

    @Test
    void noRuleOverNumbersIsCertainWithoutProof() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "fazhi.check.arithmetic",
                        "fazhi.check.addition",
                        "fazhi.check.states",
                        "fazhi.check.rates",
                        "fazhi.check.amounts")
                .should()
                .callMethod(Statement.class, "certain", String.class, String.class)
                .check(new ClassFileImporter().importPackages("fazhi.check"));
    }
}
