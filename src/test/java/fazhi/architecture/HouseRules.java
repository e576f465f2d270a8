package fazhi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** What the compiler does not hold. */
final class HouseRules {

    static final ArchRule ROWS =
            classes()
                    .should(
                            new ArchCondition<>("import only rows above") {

                                @Override
                                public void check(JavaClass type, ConditionEvents events) {
                                    type.getDirectDependenciesFromSelf().stream()
                                            .filter(
                                                    each ->
                                                            !Rows.allows(
                                                                    type,
                                                                    each.getTargetClass()
                                                                            .getBaseComponentType()))
                                            .forEach(
                                                    each ->
                                                            events.add(
                                                                    SimpleConditionEvent.violated(
                                                                            type,
                                                                            each
                                                                                    .getDescription())));
                                }
                            });

    static final ArchRule VAADIN_ON_SCREEN_ONLY =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..shell..", "..security.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_INSIDE =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePublic();

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(
                            new DescribedPredicate<>("now() without a clock") {

                                @Override
                                public boolean test(JavaMethodCall call) {
                                    var target = call.getTarget();
                                    return target.getOwner().getPackageName().equals("java.time")
                                            && target.getName().equals("now")
                                            && target.getRawParameterTypes().stream()
                                                    .noneMatch(
                                                            each ->
                                                                    each.isEquivalentTo(
                                                                            Clock.class));
                                }
                            });

    static final ArchRule NOTHING_INTERRUPTS_THE_DATABASE =
            noClasses()
                    .should()
                    .callMethod(Thread.class, "interrupt")
                    .orShould()
                    .callMethod(java.util.concurrent.ExecutorService.class, "shutdownNow");

    private HouseRules() {}
}
