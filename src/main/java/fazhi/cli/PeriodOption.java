package fazhi.cli;

import fazhi.common.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period on the command line (统计周期参数). */
public final class PeriodOption implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        return Period.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException(Words.get("cli.period-wrong", text)));
    }
}
