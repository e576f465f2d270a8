package fazhi.organisation;

import fazhi.common.text.VisibleText;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.NameAdder;
import fazhi.ledger.name.RegisterKeepers;
import fazhi.organisation.unit.UnitAdder;
import fazhi.organisation.unit.Units;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds members of staff a table brings (就地新增人员), with the post and office it tells. */
@Component
record StaffAdder(Ledger<StaffData> staff, Units departments) implements NameAdder {

    private static final int TITLE_MAX_LENGTH = 200;

    @Override
    public String source() {
        return "staff";
    }

    @Override
    public boolean described() {
        return true;
    }

    @Override
    public boolean open() {
        return RegisterKeepers.atWork();
    }

    @Override
    public Object add(String name, Map<String, String> details) {
        return staff.add(
                new StaffData(
                        null,
                        name,
                        department(details.getOrDefault("department", "")),
                        VisibleText.cut(details.getOrDefault("title", ""), TITLE_MAX_LENGTH),
                        null,
                        null));
    }

    private @Nullable Long department(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return departments.list().stream()
                .filter(each -> each.data().name().equals(name))
                .map(each -> each.id())
                .findFirst()
                .orElseGet(() -> (Long) new UnitAdder(departments).add(name, Map.of()));
    }
}
