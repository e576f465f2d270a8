package fazhi.ledger.store.query;

import fazhi.ledger.store.Entry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.SingularAttribute;

/** Whether a table holds rows made up for the demo (演示数据), as after a demo became a portal. */
public record Invented(EntityManager manager) {

    private static final String MARK = "invented";

    public boolean in(Class<? extends Entry<?>> entity) {
        var data =
                (SingularAttribute<?, ?>)
                        manager.getMetamodel().entity(entity).getSingularAttribute("data");
        var marked =
                ((EmbeddableType<?>) data.getType())
                        .getAttributes().stream().anyMatch(each -> each.getName().equals(MARK));
        return marked && count(entity) > 0;
    }

    private long count(Class<? extends Entry<?>> entity) {
        var builder = manager.getCriteriaBuilder();
        var select = builder.createQuery(Long.class);
        var row = select.from(entity);
        select.select(builder.count(row)).where(builder.isTrue(row.get("data").get(MARK)));
        return manager.createQuery(select).getSingleResult();
    }
}
