package fazhi.security.account;

import fazhi.common.Refusal;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.FirstAccount;
import fazhi.security.Role;
import fazhi.security.SetupLinks;
import fazhi.security.session.SystemIdentity;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start (首次启用): there is no default account, only a link that works once. */
@Service
@Transactional(readOnly = true)
public class SetupService {

    private final SetupLinks links;

    private final Accounts accounts;

    private final AccountBook book;

    SetupService(SetupLinks links, Accounts accounts, AccountBook book) {
        this.links = links;
        this.accounts = accounts;
        this.book = book;
    }

    /**
     * The path of a fresh link while there is no account; the only place where the token is known.
     */
    @Transactional
    @PreAuthorize("permitAll()")
    public Optional<String> newLink() {
        requireSystem();
        return accounts.count() == 0
                ? Optional.of("/setup?token=" + links.issue())
                : Optional.empty();
    }

    @PreAuthorize("permitAll()")
    public boolean open(String token) {
        return accounts.count() == 0 && links.open(token);
    }

    @Transactional
    @PreAuthorize("permitAll()")
    public void createFirst(String token, FirstAccount first) {
        if (accounts.count() > 0 || !links.use(token)) {
            throw new Refusal("setup.refused.link");
        }
        add(first);
    }

    /** For the command line, whose user holds the data folder anyway. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void bootstrap(FirstAccount first) {
        requireSystem();
        add(first);
    }

    private void add(FirstAccount first) {
        var data =
                new AccountData(
                        first.loginName(),
                        first.displayName(),
                        first.lawOffice()
                                ? Set.of(Role.SYSTEM_ADMIN, Role.LAW_OFFICE)
                                : Set.of(Role.SYSTEM_ADMIN),
                        Set.of(),
                        null);
        book.add(data, first.password(), Kind.FIRST_ACCOUNT);
    }

    private static void requireSystem() {
        if (!SystemIdentity.present()) {
            throw new AccessDeniedException("only the portal itself");
        }
    }
}
