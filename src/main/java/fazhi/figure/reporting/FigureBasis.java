package fazhi.figure.reporting;

import fazhi.figure.Basis;
import fazhi.figure.Figure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The basis a town reports some figures on (口径约定), by the beginning of their ids. */
@Entity
@Table(name = "figure_basis")
class FigureBasis {

    @Id
    @Column(name = "id_prefix")
    private String prefix;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private Basis basis;

    FigureBasis() {
        // for JPA
    }

    FigureBasis(String prefix, Basis basis) {
        this.prefix = prefix;
        this.basis = basis;
    }

    boolean covers(Figure figure) {
        return names(figure.id()) && figure.bases().contains(basis);
    }

    boolean names(String id) {
        return id.startsWith(prefix);
    }

    String prefix() {
        return prefix;
    }

    Basis basis() {
        return basis;
    }
}
