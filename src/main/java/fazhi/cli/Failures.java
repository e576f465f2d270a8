package fazhi.cli;

import fazhi.storage.CannotStart;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one plain sentence why a command stopped (失败说明); the log has the rest. */
final class Failures implements IExecutionExceptionHandler {

    private static final int ANSWER_IS_NO = 1;

    private static final int CANNOT_RUN = 3;

    /** H2's words for a file it cannot read: general IO, corrupted, of an unknown version. */
    private static final Set<Integer> DAMAGED = Set.of(90028, 90030, 90048);

    /** H2's DATABASE_ALREADY_OPEN_1: another process holds the file. */
    private static final int LOCKED = 90020;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(sentence(failure));
        return failure instanceof Refused ? ANSWER_IS_NO : CANNOT_RUN;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof Refused) {
            return Objects.requireNonNullElse(failure.getMessage(), "");
        }
        var cannotStart = cause(failure, CannotStart.class);
        if (cannotStart.isPresent()) {
            return Words.get(cannotStart.get().key(), cannotStart.get().arguments());
        }
        var file = cause(failure, FileSystemException.class);
        if (file.isPresent()) {
            return Words.get("cli.file-refused", file.get().getFile(), reason(file.get()));
        }
        if (caused(failure, Failures::isLocked)) {
            return Words.get("cli.locked");
        }
        if (caused(failure, Failures::isDamaged)) {
            LoggerFactory.getLogger(Failures.class).error("The database is damaged", failure);
            return Words.get("cli.damaged");
        }
        if (caused(failure, PortInUseException.class::isInstance)) {
            return Words.get("cli.port-in-use");
        }
        LoggerFactory.getLogger(Failures.class).error("The command stopped", failure);
        return Words.get("cli.failed");
    }

    private static String reason(FileSystemException refused) {
        return Objects.requireNonNullElse(refused.getReason(), refused.getClass().getSimpleName());
    }

    private static boolean isLocked(Throwable cause) {
        return cause instanceof SQLException sql && sql.getErrorCode() == LOCKED;
    }

    private static boolean isDamaged(Throwable cause) {
        return cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode());
    }

    private static boolean caused(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
