package fazhi.organisation.town;

import fazhi.ledger.Filing;
import fazhi.security.PortalUser;
import org.springframework.stereotype.Component;

/** The town's government on every table (填报单位), and whoever is signed in (填报人). */
@Component
class TownFiling implements Filing {

    private final SettingsService settings;

    TownFiling(SettingsService settings) {
        this.settings = settings;
    }

    @Override
    public String unit() {
        var names = settings.get();
        return names.issuer().isEmpty() ? names.town() : names.issuer();
    }

    @Override
    public String person() {
        return PortalUser.current().map(PortalUser::displayName).orElse("");
    }
}
