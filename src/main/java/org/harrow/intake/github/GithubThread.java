package org.harrow.intake.github;

import java.util.Set;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.jspecify.annotations.Nullable;

/**
 * The pull request or issue that a record belongs to.
 *
 * @param repository {@code owner/repo}, or null where the record does not say
 * @param number its number, or null where the record does not say
 * @param owner who opened it, or null where the record does not say
 */
public record GithubThread(
        @Nullable String repository, @Nullable String number, @Nullable AccountRef owner) {
    /** Nothing known yet. */
    public static final GithubThread UNKNOWN = new GithubThread(null, null, null);

    private static final String[] ADDRESSES = {
        "html_url", "issue_url", "pull_request_url", "url", "repository_url", "commit_url"
    };

    /** The artifact: the thread, else the repository, else a name that says it is unknown. */
    public String artifact() {
        String place = repository == null ? "unnamed" : repository;
        return number == null ? ArtifactName.repository(place) : ArtifactName.thread(place, number);
    }

    /** True where both parts are known. */
    public boolean isKnown() {
        return repository != null && number != null;
    }

    /** What stands in draft keys for this thread: {@code o/r#12}. */
    public String key() {
        return artifact().substring("github:".length());
    }

    /** The same thread with an owner. */
    public GithubThread ownedBy(@Nullable AccountRef whose) {
        return whose == null ? this : new GithubThread(repository, number, whose);
    }

    /** This one, with what is missing taken from another. */
    public GithubThread or(GithubThread other) {
        if (repository != null
                && other.repository != null
                && !repository.equals(other.repository)) {
            return this;
        }
        boolean sameNumber = number == null || number.equals(other.number);
        return new GithubThread(
                repository != null ? repository : other.repository,
                number != null ? number : other.number,
                owner != null || !sameNumber ? owner : other.owner);
    }

    /** The thread that a record's own addresses and number name. */
    public static GithubThread of(JsonValue record) {
        String repository = null;
        String number = null;
        for (String member : ADDRESSES) {
            String address = record.text(member);
            Parsed parsed = address == null ? null : Parsed.of(address);
            if (parsed != null) {
                repository = repository != null ? repository : parsed.repository;
                number = number != null ? number : parsed.number;
            }
        }
        String own = Ids.optional(record, "number");
        String named = record.textAt("repository", "nameWithOwner");
        return new GithubThread(
                repository != null ? repository : named, own != null ? own : number, null);
    }

    private record Parsed(String repository, @Nullable String number) {
        private static final Set<String> KINDS = Set.of("pull", "pulls", "issues", "discussions");
        private static final String WEB = "https://github.com/";
        private static final String API = "https://api.github.com/repos/";

        static @Nullable Parsed of(String address) {
            String rest =
                    address.startsWith(WEB)
                            ? address.substring(WEB.length())
                            : address.startsWith(API) ? address.substring(API.length()) : "";
            int owner = end(rest, 0);
            int name = end(rest, owner + 1);
            if (owner == 0 || name <= owner + 1) {
                return null;
            }
            int kind = end(rest, name + 1);
            String number = numberAfter(rest, name + 1, kind);
            return new Parsed(rest.substring(0, name), number);
        }

        private static @Nullable String numberAfter(String rest, int from, int to) {
            String kind = to > from ? rest.substring(from, to) : "";
            if (!KINDS.contains(kind)) {
                return null;
            }
            String number = rest.substring(Math.min(to + 1, rest.length()), end(rest, to + 1));
            boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits && !number.isEmpty() ? number : null;
        }

        /** Where the segment of a path ends that begins at {@code from}. */
        private static int end(String path, int from) {
            int at = Math.min(from, path.length());
            while (at < path.length() && "/#?".indexOf(path.charAt(at)) < 0) {
                at++;
            }
            return at;
        }
    }
}
