package fazhi.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Several clicks on one button that arrive together are one click (一次点击): they were made while the
 * portal was still busy with the first.
 */
final class OneClick extends UidlRequestHandler {

    private static final String EVENT = "event";

    private static final Set<String> ACTS = Set.of("click", "confirm");

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {

            private final Set<String> heard = new HashSet<>();

            @Override
            public void handleRpc(
                    UI ui, String message, com.vaadin.flow.server.VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                heard.clear();
                super.handleRpc(ui, message, request);
            }

            @Override
            protected Map<String, RpcInvocationHandler> getInvocationHandlers() {
                var handlers = new HashMap<>(super.getInvocationHandlers());
                handlers.computeIfPresent(EVENT, (_, usual) -> new Once(usual, heard));
                return handlers;
            }
        };
    }

    /** Passes the first of several clicks on. */
    record Once(RpcInvocationHandler usual, Set<String> heard) implements RpcInvocationHandler {

        @Override
        public String getRpcType() {
            return usual.getRpcType();
        }

        @Override
        public Optional<Runnable> handle(UI ui, JsonNode invocation) {
            var act = invocation.path(EVENT).asString("");
            var again = ACTS.contains(act) && !heard.add(invocation.path("node") + " " + act);
            return again ? Optional.empty() : usual.handle(ui, invocation);
        }
    }
}
