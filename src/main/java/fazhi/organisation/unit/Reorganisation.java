package fazhi.organisation.unit;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.NameHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Merges and renames the units of one kind (撤并更名); what they were stays readable. */
class Reorganisation {

    private final Units units;

    private final Ledger<UnitData> ledger;

    private final Clock clock;

    Reorganisation(Units units, Ledger<UnitData> ledger, Clock clock) {
        this.units = units;
        this.ledger = ledger;
        this.clock = clock;
    }

    void carryOut(ReorganisationData data) {
        var day = data.from();
        var ids = data.units();
        if (ids == null || ids.isEmpty()) {
            throw Refusal.at("units", "reorganisation.nothing");
        }
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw Refusal.at("from", "reorganisation.ahead");
        }
        var all = units.list();
        var chosen = all.stream().filter(unit -> ids.contains(unit.id())).toList();
        chosen.forEach(unit -> checkHolds(unit, day));
        all.stream()
                .filter(unit -> !ids.contains(unit.id()) && unit.data().to() == null)
                .filter(unit -> unit.data().name().equals(data.name()))
                .findFirst()
                .ifPresent(
                        taken -> {
                            throw Refusal.at("name", "reorganisation.name-taken", data.name());
                        });
        if (chosen.size() == 1) {
            rename(chosen.getFirst(), data.name(), day);
        } else {
            merge(chosen, data.name(), day);
        }
    }

    private static void checkHolds(Stored<UnitData> unit, LocalDate day) {
        if (unit.data().to() != null) {
            throw Refusal.at("units", "reorganisation.ended", unit.data().name());
        }
        if (unit.data().from() != null && !unit.data().from().isBefore(day)) {
            throw Refusal.at("from", "reorganisation.before-it-began", unit.data().name());
        }
    }

    private void rename(Stored<UnitData> unit, String name, LocalDate day) {
        if (unit.data().name().equals(name)) {
            throw Refusal.at("name", "reorganisation.same-name");
        }
        units.named().stream()
                .filter(each -> each.unit().id() == unit.id())
                .flatMap(each -> each.names().former().stream())
                .map(NameHistory.Former::until)
                .filter(since -> !day.isAfter(since))
                .reduce((_, last) -> last)
                .ifPresent(
                        since -> {
                            throw Refusal.at(
                                    "from", "reorganisation.renamed-later", since.toString());
                        });
        units.rename(unit, name, day);
    }

    private void merge(List<Stored<UnitData>> chosen, String name, LocalDate day) {
        var staying = chosen.stream().filter(unit -> unit.data().name().equals(name)).findFirst();
        var ending = chosen.stream().filter(unit -> !unit.data().name().equals(name)).toList();
        var names =
                ending.stream()
                        .map(unit -> unit.data().name())
                        .collect(Collectors.joining(UnitData.MARK));
        ending.forEach(unit -> ledger.change(unit.with(unit.data().ended(day))));
        staying.ifPresentOrElse(
                unit -> ledger.change(unit.with(unit.data().enlarged(names))),
                () ->
                        ledger.add(
                                new UnitData(
                                        chosen.getFirst().data().order(), name, names, day, null)));
    }
}
