package org.harrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harrow.engine.Verification;
import org.harrow.engine.Verification.Check;

/** What checking found: one line for what holds, a table of what does not. */
final class VerificationText {
    /** Names of checks are short; what is longer is a sentence about a seal. */
    private static final int NAME = 60;

    private final Console console;

    VerificationText(Console console) {
        this.console = console;
    }

    void print(Verification found) {
        List<Check> failed = found.checks().stream().filter(c -> !c.ok()).toList();
        String holds =
                found.checks().stream()
                        .filter(Check::ok)
                        .filter(c -> c.checked() > 0 && c.name().length() <= NAME)
                        .map(VerificationText::brief)
                        .collect(Collectors.joining(" · "));
        String said = failed.isEmpty() ? "Everything holds" : "It does not hold";
        String what = (failed.isEmpty() ? ": " : ". What holds: ") + holds;
        console.line(said + (holds.isEmpty() ? "." : what));
        String absent =
                found.checks().stream()
                        .filter(c -> c.ok() && c.checked() == 0 && c.name().length() <= NAME)
                        .map(Check::name)
                        .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            console.line("Nothing of this kind is in it, so none was compared: " + absent + ".");
        }
        found.checks().stream()
                .filter(c -> c.name().length() > NAME)
                .forEach(c -> console.line(c.name()));
        table(failed);
    }

    private static String brief(Check check) {
        return String.format(Locale.ROOT, "%s %,d", check.name(), check.checked());
    }

    private void table(List<Check> failed) {
        for (Check check : failed) {
            for (String difference : check.differences()) {
                console.format("NO  %-28s %s", check.name(), difference);
            }
        }
    }
}
