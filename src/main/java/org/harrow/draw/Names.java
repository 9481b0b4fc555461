package org.harrow.draw;

import org.harrow.model.CaseData;
import org.harrow.model.Inference;

/** Short names for places where the long ones do not fit. */
public final class Names {

    private Names() {}

    /** {@code github:o/r#12/comment/3} becomes {@code r#12}; an address loses its scheme. */
    public static String artifact(String name) {
        int colon = name.indexOf(':');
        String rest = colon < 0 ? name : name.substring(colon + 1);
        if (name.startsWith("url:")) {
            return rest.startsWith("https://") ? rest.substring(8) : rest;
        }
        if (name.startsWith("github:")) {
            int slash = rest.indexOf('/');
            String repository = rest.substring(slash + 1);
            int thing = repository.indexOf('/');
            return thing > 0 && repository.indexOf('#') > 0
                    ? repository.substring(0, thing)
                    : repository;
        }
        if (name.startsWith("git:") && rest.length() >= 40) {
            return "git " + rest.substring(0, 7);
        }
        return colon < 0 ? name : name.substring(0, colon) + " " + rest;
    }

    /** What a row says it is: {@code closed r#12}. */
    public static String deed(CaseData data, int row) {
        String verb = data.kind(row).id().replace('_', ' ');
        return verb + " " + artifact(data.artifacts().get(data.artifact(row)));
    }

    /** Who acts in a row; an inference is said to be one. */
    public static String actor(CaseData data, int row) {
        if (data.account(row) >= 0) {
            return data.accounts().get(data.account(row)).id();
        }
        Inference inference = data.inferred(row);
        return inference == null
                ? "account not in the record"
                : inference.account() + " (inferred)";
    }
}
