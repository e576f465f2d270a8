package fazhi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what changes data and leaves no entry in the trail: a transaction that writes, from which
 * no way leads to {@code AuditTrail}. Calls of an interface lead to whoever implements it, events
 * to those who listen to them.
 */
final class TrailRules {

    private static final String TRAIL = "fazhi.audit.AuditTrail";

    /** These say something that is written down by the one who listens. */
    private static final Set<String> HEARD =
            Set.of("fazhi.security.AccountEvent", "fazhi.ledger.RowChanged");

    /** What a person would not call a change of the town's data, each with its reason. */
    static final Map<String, String> NO_CHANGE =
            Map.ofEntries(
                    Map.entry("fazhi.audit.AuditTrail", "the trail itself"),
                    Map.entry("fazhi.notice.NoticeService", "the bell, sent and read"),
                    Map.entry("fazhi.deadline.reminder.Reminders", "the bell, sent"),
                    Map.entry("fazhi.jobs.JobTable", "how far work in the background is"),
                    Map.entry("fazhi.jobs.JobSlots", "which machine does what is due"),
                    Map.entry("fazhi.security.LoginAttempts", "counted; the sign-in is recorded"),
                    Map.entry("fazhi.ledger.view.ViewService", "a person's own view of a list"),
                    Map.entry("fazhi.ledger.batch.RememberedColumns", "how a file was read"),
                    Map.entry("fazhi.deadline.DeadlineService", "counted from recorded changes"),
                    Map.entry("fazhi.backup.BackupLedger", "its own end is recorded"),
                    Map.entry("fazhi.ledger.batch.ImportBatches", "part of a recorded import"),
                    Map.entry(
                            "fazhi.security.account.SetupService.newLink",
                            "before anybody is there"),
                    Map.entry(
                            "fazhi.organisation.town.SetupProgress.skip",
                            "a step of the first list, put away"),
                    Map.entry(
                            "fazhi.presentation.showing.ShowingService.recorded",
                            "part of a recorded meeting"),
                    Map.entry(
                            "fazhi.report.source.FreezeService.freeze",
                            "part of a recorded step of a paper"),
                    Map.entry(
                            "fazhi.report.edition.EditionService.copy",
                            "part of a recorded step of a paper"),
                    Map.entry(
                            "fazhi.report.edition.EditionService.current",
                            "opens what a recorded step began"),
                    Map.entry(
                            "fazhi.report.edition.EditionService.seal",
                            "part of a recorded step of a paper"));

    private TrailRules() {}

    /** Writers without an entry, as {@code class.method}. */
    static List<String> silentWriters(JavaClasses house) {
        return house.stream()
                .filter(type -> !NO_CHANGE.containsKey(type.getName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(TrailRules::writes)
                .filter(method -> !recorded(house, method))
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .filter(name -> !NO_CHANGE.containsKey(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean writes(JavaMethod method) {
        if (method.getModifiers().contains(JavaModifier.PRIVATE)
                || method.getModifiers().contains(JavaModifier.STATIC)
                || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        var own = method.tryGetAnnotationOfType(Transactional.class);
        var ofClass = method.getOwner().tryGetAnnotationOfType(Transactional.class);
        return own.isPresent()
                ? !own.get().readOnly()
                : ofClass.isPresent() && !ofClass.get().readOnly();
    }

    private static boolean recorded(JavaClasses house, JavaMethod start) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var method = waiting.poll();
            if (!seen.add(method.getFullName())) {
                continue;
            }
            if (method.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> HEARD.contains(call.getTargetOwner().getName()))) {
                return true;
            }
            for (var call : calls(method).toList()) {
                var owner = call.owner();
                if (owner.getName().equals(TRAIL) && call.name().startsWith("record")) {
                    return true;
                }
                targets(house, owner)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(named(call.name()))
                        .forEach(waiting::add);
            }
        }
        return false;
    }

    private record Call(JavaClass owner, String name) {}

    private static Stream<Call> calls(JavaMethod method) {
        return Stream.concat(
                method.getMethodCallsFromSelf().stream()
                        .map(call -> new Call(call.getTargetOwner(), call.getTarget().getName())),
                method.getMethodReferencesFromSelf().stream()
                        .map(call -> new Call(call.getTargetOwner(), call.getTarget().getName())));
    }

    private static Stream<JavaClass> targets(JavaClasses house, JavaClass owner) {
        if (!owner.getPackageName().startsWith("fazhi")) {
            return Stream.of();
        }
        return Stream.concat(
                        Stream.of(owner),
                        house.stream().filter(type -> type.isAssignableTo(owner.getName())))
                .distinct();
    }

    private static Predicate<JavaMethod> named(String name) {
        return method -> method.getName().equals(name);
    }
}
