package fazhi.organisation.unit;

import fazhi.ledger.name.NameAdder;
import fazhi.ledger.name.RegisterKeepers;
import java.util.Map;

/** Adds villages, departments and schools a table brings (就地新增机构), behind those kept already. */
public record UnitAdder(Units units) implements NameAdder {

    @Override
    public String source() {
        return units.kind();
    }

    @Override
    public boolean open() {
        return RegisterKeepers.atWork();
    }

    @Override
    public Object add(String name, Map<String, String> details) {
        return units.add(new UnitData(null, name, null, null, null));
    }
}
