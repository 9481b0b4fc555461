package org.harrow.intake.github.hook;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The format of webhook deliveries. */
public final class HookFormats {
    private static final int SURE = 96;

    private HookFormats() {}

    /** The one format. */
    public static List<Format> all() {
        FormatInfo info =
                new FormatInfo(
                        "github.webhook",
                        "github",
                        "GitHub webhook deliveries, bare or with their headers",
                        "what your receiver stored, one body a file or a line; or gh api"
                                + " --paginate repos/OWNER/REPO/hooks/ID/deliveries to list them"
                                + " and gh api repos/OWNER/REPO/hooks/ID/deliveries/DELIVERY >"
                                + " delivery.json for each",
                        new FormatInfo.Traits(
                                "sender beside repository, action or installation; bare bodies are"
                                        + " typed by their keys; 96 of 100",
                                "GitHub's server: the object's own times; the delivery's time where"
                                        + " it is stored beside",
                                "when a comment was deleted, unless the delivery's time is stored"
                                        + " beside; what no hook was set for; deliveries older than 3"
                                        + " days at GitHub"));
        return List.of(new JsonFormat(info, HookFormats::isHook, Set.of(), HookSession::new));
    }

    private static int isHook(JsonSketch seen) {
        for (String in : new String[] {"", "examples.", "request.payload.", "payload.", "body."}) {
            boolean sent =
                    seen.has(in + "sender.login")
                            && seen.hasAny(
                                    in + "repository.full_name",
                                    in + "organization.login",
                                    in + "installation",
                                    in + "action");
            boolean advisory = seen.has(in + "action", in + "security_advisory.ghsa_id");
            if (sent || advisory) {
                return SURE;
            }
        }
        return 0;
    }
}
