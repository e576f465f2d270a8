package fazhi.cli.paper;

import fazhi.cli.Words;
import fazhi.presentation.deck.MeetingKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a meeting on the command line (会议类型参数): {@code year-end}. */
final class MeetingOption implements ITypeConverter<MeetingOption.Wanted> {

    private static final String ALL = "all";

    /** Which slides are asked for (所需幻灯片): those of a meeting, or every one there is. */
    record Wanted(Optional<MeetingKind> meeting) {}

    @Override
    public Wanted convert(String text) {
        return text.equals(ALL)
                ? new Wanted(Optional.empty())
                : new Wanted(
                        Optional.of(
                                Arrays.stream(MeetingKind.values())
                                        .filter(kind -> name(kind).equals(text))
                                        .findFirst()
                                        .orElseThrow(() -> wrong(text))));
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(Words.get("cli.meeting-wrong", text));
    }

    private static String name(MeetingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
