package org.harrow.intake.github;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.ArtifactName;
import org.jspecify.annotations.Nullable;

/**
 * What a GitHub text addresses: {@code @login}, {@code #12}, {@code owner/repo#12}; not inside
 * code, where GitHub does not read them either.
 */
public final class GithubText {
    private static final Pattern CODE =
            Pattern.compile("```[^`]*+(?:`{1,2}+[^`]++)*+(?:```|\\z)|`[^`\\n]*+`");
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?<![\\w/.@-])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\\w/-]|\\.[A-Za-z])");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![\\w/.#&-])(?:([\\w.-]{1,39}/[\\w.-]{1,100}))?#([1-9][0-9]{0,9})(?![\\w-])");

    private GithubText() {}

    /** The accounts a text addresses. */
    public static List<String> mentions(@Nullable String text) {
        List<String> found = new ArrayList<>();
        if (text != null && text.indexOf('@') >= 0) {
            Matcher matcher = MENTION.matcher(withoutCode(text));
            while (matcher.find()) {
                found.add("github:" + matcher.group(1));
            }
        }
        return found;
    }

    /** The threads a text refers to by number, in the repository it stands in. */
    public static List<String> references(@Nullable String text, @Nullable String repository) {
        List<String> found = new ArrayList<>();
        if (text != null && text.indexOf('#') >= 0) {
            Matcher matcher = REFERENCE.matcher(withoutCode(text));
            while (matcher.find()) {
                String named = matcher.group(1) != null ? matcher.group(1) : repository;
                if (named != null) {
                    found.add(ArtifactName.thread(named, matcher.group(2)));
                }
            }
        }
        return found;
    }

    private static String withoutCode(String text) {
        return text.indexOf('`') < 0 ? text : CODE.matcher(text).replaceAll(" ");
    }
}
