package fazhi.security.web.surface;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posted form whose body was read at a pace (表单请求): the server itself would wait for ever. */
final class FormRequest extends HttpServletRequestWrapper {

    /** The one form is the sign-in. */
    private static final int MAX_BYTES = 16 * 1024;

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private FormRequest(HttpServletRequest request) {
        super(request);
    }

    static FormRequest read(HttpServletRequest request, ServletInputStream body)
            throws IOException {
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new RefusedBody(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        var form = new FormRequest(request);
        form.add(request.getQueryString() == null ? "" : request.getQueryString());
        form.add(new String(bytes, StandardCharsets.UTF_8));
        return form;
    }

    private void add(String encoded) {
        for (var pair : encoded.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.merge(
                        decoded(pair.substring(0, at)),
                        new String[] {decoded(pair.substring(at + 1))},
                        FormRequest::both);
            }
        }
    }

    private static String[] both(String[] first, String[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
