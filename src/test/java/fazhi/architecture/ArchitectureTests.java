package fazhi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fazhi.audit.BadHouse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fazhi");

    private static final JavaClasses BAD = new ClassFileImporter().importClasses(BadHouse.all());

    private static final Map<String, ArchRule> RULES =
            Map.of(
                    "rows", HouseRules.ROWS,
                    "vaadin", HouseRules.VAADIN_ON_SCREEN_ONLY,
                    "inside", HouseRules.ENTITIES_AND_REPOSITORIES_STAY_INSIDE,
                    "injection", HouseRules.NO_FIELD_INJECTION,
                    "clock", HouseRules.TIME_COMES_FROM_THE_CLOCK,
                    "interrupt", HouseRules.NOTHING_INTERRUPTS_THE_DATABASE);

    @TestFactory
    Stream<DynamicTest> houseKeepsItsRules() {
        return RULES.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> each.getValue().check(HOUSE)));
    }

    /** A rule that cannot fail proves nothing. */
    @TestFactory
    Stream<DynamicTest> badHouseBreaksEachOfThem() {
        return RULES.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () ->
                                                assertThat(
                                                                each.getValue()
                                                                        .evaluate(BAD)
                                                                        .hasViolation())
                                                        .isTrue()));
    }
}
