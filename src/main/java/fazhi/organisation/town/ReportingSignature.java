package fazhi.organisation.town;

import fazhi.ledger.sheet.SheetSignature;
import fazhi.security.PortalUser;
import org.springframework.stereotype.Component;

/** The town reports by whoever is signed in (填报信息). */
@Component
class ReportingSignature implements SheetSignature {

    private final SettingsService settings;

    ReportingSignature(SettingsService settings) {
        this.settings = settings;
    }

    @Override
    public String town() {
        return settings.get().town();
    }

    @Override
    public String unit() {
        return settings.get().signature();
    }

    @Override
    public String person() {
        return PortalUser.current()
                .filter(person -> person.id() != 0)
                .map(PortalUser::displayName)
                .orElse("");
    }
}
