package org.harrow.intake.x;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RefusedException;
import org.harrow.intake.Shape;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;
import org.harrow.model.CaseException;

/**
 * The tweet files of an archive: JSON after an assignment. The archive's other files hold what is
 * nobody's business in a case, such as direct messages and addresses: they are refused by name.
 */
public final class XArchive implements Format {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("^(?:window\\.)?YTD\\.([a-z0-9_]{1,60})\\.part\\d{1,6}\\s*=\\s*");

    private static final Set<String> TWEETS =
            Set.of(
                    "tweet",
                    "tweets",
                    "deleted_tweet",
                    "deleted_tweets",
                    "community_tweet",
                    "community_tweets");

    private static final int SURE = 98;

    private static final FormatInfo INFO =
            new FormatInfo(
                    "x.archive",
                    "x",
                    "X archive: tweets.js, deleted-tweets.js and community-tweet.js",
                    "Settings, Your account, Download an archive of your data; data/tweets.js in"
                            + " it",
                    new FormatInfo.Traits(
                            "an assignment to YTD.tweets; 98 of 100",
                            "X's server: created_at, in seconds; an id tells the same time in"
                                    + " milliseconds",
                            "whose archive it is, unless account.js lies beside it or a tweet shows"
                                    + " a picture of its own; what a"
                                    + " retweet retweets; likes; earlier texts; every other file of the"
                                    + " archive, which is private"));

    private final JsonFormat json = new JsonFormat(INFO, seen -> 0, Set.of(), TweetSession::new);

    /** The one format. */
    public static List<Format> all() {
        return List.of(new XArchive());
    }

    @Override
    public FormatInfo info() {
        return INFO;
    }

    @Override
    public int confidence(Head head) {
        return head.shape() == Shape.TEXT && ASSIGNMENT.matcher(head.text()).find() ? SURE : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        Matcher assignment = ASSIGNMENT.matcher(head.text());
        if (!assignment.find()) {
            throw RefusedException.of(
                    "This is no tweet file of an X archive: it does not begin with an assignment to"
                            + " YTD.tweets.");
        }
        String name = assignment.group(1);
        if (name.equals("account")) {
            throw RefusedException.of(
                    "This is the part \"account\" of an X archive: it says whose archive it is, and"
                            + " is read for that where tweets.js lies in the same folder or zip. It"
                            + " also holds an e-mail address and is not kept.");
        }
        if (!TWEETS.contains(name)) {
            throw RefusedException.of(
                    "This is the part \""
                            + name
                            + "\" of an X archive. Only its tweet files are imported: the rest"
                            + " holds private matters (messages, addresses, devices) that do not"
                            + " belong in a case. Take it out of what you keep.");
        }
        int at = text.from();
        while (text.bytes()[at] != '=') {
            at++;
        }
        text.keepFrom(at + 1);
        json.read(new Head(Shape.DOCUMENTS, "", JsonSketch.none(), null), text, out);
    }
}
