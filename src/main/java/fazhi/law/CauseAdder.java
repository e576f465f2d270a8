package fazhi.law;

import fazhi.ledger.name.NameAdder;
import fazhi.ledger.name.RegisterKeepers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds offence causes a table brings (就地新增案由). */
@Component
record CauseAdder(OffenceCauseService causes) implements NameAdder {

    private static final String BASIS = "basis";

    @Override
    public List<String> details() {
        return List.of(BASIS);
    }

    @Override
    public String source() {
        return "offence-cause";
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
        return causes.add(name, details.getOrDefault(BASIS, "")).code();
    }
}
