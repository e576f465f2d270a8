package fazhi.ui.ledger.look;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One column as a person wants it shown (显示列), {@code cause:180} in an address.
 *
 * @param width in pixels, or zero for as wide as its texts
 */
public record ShownColumn(String key, int width) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z]\\w*)(?::(\\d{1,4}))?");

    private static final int NARROWEST = 40;

    static List<ShownColumn> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(FORM::matcher)
                .filter(form -> form.matches())
                .map(
                        form ->
                                new ShownColumn(
                                        form.group(1),
                                        form.group(2) == null
                                                ? 0
                                                : Math.max(
                                                        NARROWEST,
                                                        Integer.parseInt(form.group(2)))))
                .toList();
    }

    static String text(List<ShownColumn> columns) {
        return columns.stream()
                .map(each -> each.width == 0 ? each.key : each.key + ":" + each.width)
                .collect(Collectors.joining(","));
    }
}
