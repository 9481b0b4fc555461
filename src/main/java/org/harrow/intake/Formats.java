package org.harrow.intake;

import java.util.List;
import org.harrow.intake.github.GithubFormats;

/** The formats this version reads. */
final class Formats {
    private Formats() {}

    static List<Format> all() {
        return List.copyOf(GithubFormats.all());
    }
}
