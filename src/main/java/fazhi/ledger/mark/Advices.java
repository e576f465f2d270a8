package fazhi.ledger.mark;

import fazhi.common.Parts;
import fazhi.ledger.Masking;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The advice there is for each ledger (提醒规则目录). */
@Component
public class Advices {

    private final Parts<Advice<?>> all;

    Advices(ObjectProvider<Advice<?>> all) {
        this.all = new Parts<>(all);
    }

    /** Everything worth a second look in records of a ledger; read once, asked often. */
    @SuppressWarnings("unchecked")
    public <D extends Record> Function<D, List<Complaint>> looking(LedgerFormat<D> format) {
        var looking =
                all.stream()
                        .filter(advice -> advice.ledger().equals(format.id()))
                        .map(advice -> ((Advice<D>) advice).looking())
                        .toList();
        return data ->
                Stream.concat(
                                looking.stream().flatMap(each -> each.apply(data).stream()),
                                privateNumbers(format, data))
                        .toList();
    }

    /** Who somebody is, by an identity or mobile number, stands where it need not. */
    private static <D extends Record> Stream<Complaint> privateNumbers(
            LedgerFormat<D> format, D data) {
        return format.columns().stream()
                .filter(column -> !column.is(Trait.NATURAL) || column.is(Trait.PERSONAL))
                .filter(
                        column ->
                                column.value(data) instanceof String text
                                        && Masking.holdsNumber(text))
                .map(column -> new Complaint(column.key(), "ledger.private-number"));
    }
}
