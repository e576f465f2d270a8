package fazhi.ledger.batch;

import fazhi.ledger.cell.CellReading;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import java.util.List;
import java.util.Random;

/** Odd ways in which cells and fields are filled (怪写法), for every kind of column. */
public final class Oddity {

    private static final int[] UNSEEN = {
        0x200B, 0x200C, 0x200E, 0x200F, 0x202A, 0x202C, 0x2060, 0xFEFF, 0xAD, 0x01, 0x7F
    };

    private static final String[] SPACES = {" ", "\u00A0", "\u3000", "\t", "\n", "\u000B"};

    private static final List<String> DAYS =
            List.of(
                    "2022-03-04",
                    "2022.3.4",
                    "2022年3月4日",
                    "2022/03/04",
                    "20220304",
                    "２０２２年３月４日",
                    "二〇二二年三月四日",
                    "2022年3月4日（星期五）",
                    "2022-03-04 09:30:00",
                    "2022.3.4-3.6",
                    "2022年3月4日至6日",
                    "22.3.4",
                    "3月4日",
                    "约2022年3月4日",
                    "2022-3-4日");

    private static final List<String> AMOUNTS =
            List.of(
                    "35000",
                    "35,000.00",
                    "3.5万",
                    "3.5万元",
                    "３．５万",
                    "￥35000",
                    "35000元",
                    "叁万伍仟元整",
                    "约3.5万",
                    "35千元",
                    "3万5千",
                    "35000余元",
                    "3.5E4",
                    "35000美元",
                    "35000.001",
                    "35000/年");

    private static final List<String> COUNTS =
            List.of(
                    "67", "67.0", "６７", "六十七", "约67", "67余", "近67", "67左右", "67%", "67.5",
                    "0.0067万", "67户", "67吨", "67-70");

    private Oddity() {}

    /** As people write it, the plain way first. */
    public static List<String> writings(CellReading reading, Column<?> column) {
        return switch (column.kind()) {
            case DATE -> days(column);
            case MONEY -> AMOUNTS;
            case COUNT -> COUNTS;
            case TEXT, LONG_TEXT -> List.of("东岭村", "𠮷家村𪚥沟", "ZW-2022-001", "“三无”整治");
            default -> reading.offered(column, 5);
        };
    }

    /** In a column of an end a range is its last day. */
    private static List<String> days(Column<?> column) {
        return TableWords.of("day.last").contains(column.key())
                ? DAYS.stream().filter(day -> !day.contains("6")).toList()
                : DAYS;
    }

    /** The same with what nobody sees in and around it. */
    public static String odd(String text, Random random) {
        var odd = new StringBuilder();
        text.codePoints()
                .forEach(
                        each -> {
                            if (random.nextInt(4) == 0) {
                                odd.appendCodePoint(UNSEEN[random.nextInt(UNSEEN.length)]);
                            }
                            odd.appendCodePoint(each);
                        });
        var before = SPACES[random.nextInt(SPACES.length)];
        var behind = SPACES[random.nextInt(SPACES.length)];
        return before + odd + behind;
    }
}
