package fazhi.check.states;

import fazhi.check.language.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The numbers a sentence puts in brackets (括注数字). */
final class Brackets {

    private Brackets() {}

    /** 立案 15 宗（办结 12 宗，在办 3 宗）: what stands in brackets, led by the number before them. */
    static List<List<Quantity>> in(List<Quantity> numbers) {
        var brackets = new ArrayList<List<Quantity>>();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).aside() && !numbers.get(i - 1).aside()) {
                int end = i;
                while (end < numbers.size() && numbers.get(end).aside()) {
                    end++;
                }
                brackets.add(numbers.subList(i - 1, end));
            }
        }
        return brackets;
    }
}
